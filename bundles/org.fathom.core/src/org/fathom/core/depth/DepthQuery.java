package org.fathom.core.depth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.FindingKind;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.Solution;

/**
 * Computes how far steps have been sounded. Each level needs the ones before it:
 * <ol>
 * <li>asked: a topic is scoped to the step or to its process;
 * <li>observed: first-hand evidence stands behind a pain point, or a finding that nothing hurts, on the step;
 * <li>explained: there is a confirmed pain point on the step, and every one has a cause chain that ends in a root cause with
 * evidence;
 * <li>answered: every confirmed pain point is addressed by a solution with How steps bound to the step;
 * <li>proven: behind each of these pain points, such a solution has a case with KPI values before and after.
 * </ol>
 * A pain point counts as confirmed from {@link PainPointStatus#CONFIRMED} on.
 */
public final class DepthQuery {
	private static final Set<Channel> FIRST_HAND = EnumSet.of(Channel.EQUIPMENT_ROOM, Channel.SITE, Channel.STREET_CABINET,
			Channel.BUSINESS_HALL, Channel.EXPERIENCE, Channel.MEASUREMENT);
	private static final int UNOPENED = 0;
	private static final int ASKED = 1;
	private static final int OBSERVED = 2;
	private static final int EXPLAINED = 3;
	private static final int ANSWERED = 4;

	private final StudyIndex index;

	/**
	 * Creates the query.
	 *
	 * @param index the study
	 */
	public DepthQuery(StudyIndex index) {
		this.index = index;
	}

	/**
	 * The depth of one step.
	 *
	 * @param step the step
	 * @return its level, and whether it is sound
	 */
	public StepDepth depth(Step step) {
		List<PainPoint> painPoints = index.painPoints(step);
		boolean nothingFound = isFoundWithoutPain(step);
		int level = level(step, painPoints, nothingFound);
		return new StepDepth(level, level >= OBSERVED && nothingFound && confirmed(painPoints).isEmpty());
	}

	private int level(Step step, List<PainPoint> painPoints, boolean nothingFound) {
		if (!isAsked(step)) {
			return UNOPENED;
		}
		if (!nothingFound && painPoints.stream().noneMatch(painPoint -> isFirstHand(painPoint.getEvidence()))) {
			return ASKED;
		}
		List<PainPoint> confirmed = confirmed(painPoints);
		if (confirmed.isEmpty() || !confirmed.stream().allMatch(painPoint -> isExplained(painPoint.getCauses()))) {
			return OBSERVED;
		}
		if (!confirmed.stream().allMatch(painPoint -> !answers(painPoint, step).isEmpty())) {
			return EXPLAINED;
		}
		boolean proven = confirmed.stream().allMatch(painPoint -> answers(painPoint, step).stream().anyMatch(this::isProven));
		return proven ? StepDepth.PROVEN : ANSWERED;
	}

	private boolean isAsked(Step step) {
		return !index.topics(step).isEmpty() || step.eContainer() != null && !index.topics(step.eContainer()).isEmpty();
	}

	private boolean isFoundWithoutPain(Step step) {
		for (Finding finding : index.findings(step)) {
			if (finding.getKind() == FindingKind.NO_PAIN_FOUND && isFirstHand(finding.getEvidence())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFirstHand(Collection<Evidence> evidence) {
		return evidence.stream().anyMatch(seen -> FIRST_HAND.contains(seen.getChannel()));
	}

	private static List<PainPoint> confirmed(List<PainPoint> painPoints) {
		return painPoints.stream().filter(painPoint -> painPoint.getStatus() != PainPointStatus.CANDIDATE).toList();
	}

	private static boolean isExplained(List<Cause> causes) {
		return causes.stream()
				.anyMatch(cause -> cause.isRoot() && !cause.getEvidence().isEmpty() || isExplained(cause.getCauses()));
	}

	private List<Solution> answers(PainPoint painPoint, Step step) {
		return index.solutions(painPoint).stream().filter(solution -> isBound(solution, step)).toList();
	}

	private static boolean isBound(Solution solution, Step step) {
		for (HowStep how : solution.getHowSteps()) {
			if (how.getBoundTo().contains(step)) {
				return true;
			}
		}
		return false;
	}

	private boolean isProven(Solution solution) {
		for (Case proof : index.cases(solution)) {
			for (KpiResult result : proof.getResults()) {
				if (result.getBefore() != null && result.getAfter() != null) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The depth of a process.
	 *
	 * @param process the process
	 * @return the distribution over its steps, and their weighted mean
	 */
	public ProcessDepth depth(Process process) {
		List<Integer> counts = new ArrayList<>(Collections.nCopies(StepDepth.PROVEN + 1, 0));
		int sound = 0;
		double sum = 0;
		int weight = 0;
		for (FlowNode node : process.getNodes()) {
			if (node instanceof Step step) {
				StepDepth depth = depth(step);
				if (depth.sound()) {
					sound++;
				} else {
					counts.set(depth.level(), counts.get(depth.level()) + 1);
				}
				sum += (double) step.getImportance() * depth.effectiveLevel();
				weight += step.getImportance();
			}
		}
		return new ProcessDepth(counts, sound, weight == 0 ? 0 : sum / weight);
	}
}
