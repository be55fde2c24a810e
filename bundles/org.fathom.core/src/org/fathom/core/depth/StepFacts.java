package org.fathom.core.depth;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fathom.core.how.CaseProof;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.FindingKind;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;

/**
 * What a study knows of one step: the facts that depth and tick-list are made of. They are read when they are first asked for; after a
 * change, new ones are to be made.
 */
public final class StepFacts {
	private static final Set<Channel> FIRST_HAND = EnumSet.of(Channel.EQUIPMENT_ROOM, Channel.SITE, Channel.STREET_CABINET,
			Channel.BUSINESS_HALL, Channel.EXPERIENCE, Channel.MEASUREMENT);

	private final StudyIndex index;
	private final Step step;
	private final List<PainPoint> painPoints;
	private List<Topic> topics;
	private List<Finding> findings;
	private List<Evidence> evidence;
	private List<Finding> noPainFindings;

	/**
	 * Reads the facts.
	 *
	 * @param index the study
	 * @param step  one of its steps
	 */
	public StepFacts(StudyIndex index, Step step) {
		this.index = index;
		this.step = step;
		painPoints = List.copyOf(index.painPoints(step));
	}

	/**
	 * The topics scoped to the step or to its process.
	 *
	 * @return a list that cannot be changed
	 */
	public List<Topic> topics() {
		if (topics == null) {
			Set<Topic> found = new LinkedHashSet<>(index.topics(step));
			if (step.eContainer() != null) {
				found.addAll(index.topics(step.eContainer()));
			}
			topics = List.copyOf(found);
		}
		return topics;
	}

	/**
	 * The pain points on the step.
	 *
	 * @return a list that cannot be changed
	 */
	public List<PainPoint> painPoints() {
		return painPoints;
	}

	/**
	 * The pain points on the step that are confirmed, from {@link PainPointStatus#CONFIRMED} on.
	 *
	 * @return a list that cannot be changed
	 */
	public List<PainPoint> confirmed() {
		return painPoints.isEmpty() ? painPoints : painPoints.stream().filter(painPoint -> painPoint.getStatus() != PainPointStatus.CANDIDATE).toList();
	}

	/**
	 * All evidence behind the pain points and findings on the step, but for what has been redacted: nothing can be shown of it any more.
	 *
	 * @return a list that cannot be changed
	 */
	public List<Evidence> evidence() {
		if (evidence == null) {
			Set<Evidence> found = new LinkedHashSet<>();
			painPoints.forEach(painPoint -> found.addAll(painPoint.getEvidence()));
			findings().forEach(finding -> found.addAll(finding.getEvidence()));
			found.removeIf(Evidence::isRedacted);
			evidence = List.copyOf(found);
		}
		return evidence;
	}

	private List<Finding> findings() {
		if (findings == null) {
			findings = index.findings(step);
		}
		return findings;
	}

	/**
	 * The findings, from first-hand evidence, that nothing hurts on the step.
	 *
	 * @return a list that cannot be changed
	 */
	public List<Finding> noPainFindings() {
		if (noPainFindings == null) {
			noPainFindings = findings().isEmpty() ? List.of() : findings().stream()
					.filter(finding -> finding.getKind() == FindingKind.NO_PAIN_FOUND && isFirstHand(finding.getEvidence())).toList();
		}
		return noPainFindings;
	}

	/**
	 * Whether the step was observed first-hand and nothing hurts there.
	 *
	 * @return {@code true} with such a finding and no confirmed pain point
	 */
	public boolean isSound() {
		return !noPainFindings().isEmpty() && confirmed().isEmpty();
	}

	/**
	 * The solutions that address a pain point with a How step bound to this step.
	 *
	 * @param painPoint a pain point
	 * @return a list that cannot be changed
	 */
	public List<Solution> answers(PainPoint painPoint) {
		return index.solutions(painPoint).stream().filter(solution -> !howSteps(solution).isEmpty()).toList();
	}

	/**
	 * The How steps of a solution that are bound to this step.
	 *
	 * @param solution a solution
	 * @return a list that cannot be changed
	 */
	public List<HowStep> howSteps(Solution solution) {
		return solution.getHowSteps().stream().filter(how -> how.getBoundTo().contains(step)).toList();
	}

	/**
	 * Whether there is evidence gathered where the work is done: in an equipment room, on a site, at a street cabinet, in a business
	 * hall, by experience or measurement.
	 *
	 * @param evidence any evidence; what has been redacted does not count
	 * @return {@code false} if it was only told or read
	 */
	public static boolean isFirstHand(Collection<Evidence> evidence) {
		for (Evidence seen : evidence) {
			if (!seen.isRedacted() && FIRST_HAND.contains(seen.getChannel())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether causes end in a root cause with evidence that has not been redacted.
	 *
	 * @param causes of a pain point or of a cause
	 * @return {@code true} if at least one does
	 */
	public static boolean isExplained(List<Cause> causes) {
		return causes.stream().anyMatch(cause -> cause.isRoot() && !cause.getEvidence().stream().allMatch(Evidence::isRedacted)
				|| isExplained(cause.getCauses()));
	}

	/**
	 * The cases that prove a solution: with a KPI measured before and after.
	 *
	 * @param solution a solution
	 * @return a list that cannot be changed
	 */
	public List<Case> proofs(Solution solution) {
		return index.cases(solution).stream().filter(CaseProof::isMeasured).toList();
	}
}
