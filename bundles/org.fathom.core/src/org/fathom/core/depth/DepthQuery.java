package org.fathom.core.depth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.fathom.core.index.StudyIndex;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

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
		StepFacts facts = new StepFacts(index, step);
		int level = level(facts);
		return new StepDepth(level, level >= OBSERVED && facts.isSound());
	}

	private static int level(StepFacts facts) {
		if (facts.topics().isEmpty()) {
			return UNOPENED;
		}
		if (facts.noPainFindings().isEmpty()
				&& facts.painPoints().stream().noneMatch(painPoint -> StepFacts.isFirstHand(painPoint.getEvidence()))) {
			return ASKED;
		}
		List<PainPoint> confirmed = facts.confirmed();
		if (confirmed.isEmpty() || !confirmed.stream().allMatch(painPoint -> StepFacts.isExplained(painPoint.getCauses()))) {
			return OBSERVED;
		}
		if (!confirmed.stream().allMatch(painPoint -> !facts.answers(painPoint).isEmpty())) {
			return EXPLAINED;
		}
		boolean proven = confirmed.stream()
				.allMatch(painPoint -> facts.answers(painPoint).stream().anyMatch(solution -> !facts.proofs(solution).isEmpty()));
		return proven ? StepDepth.PROVEN : ANSWERED;
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
