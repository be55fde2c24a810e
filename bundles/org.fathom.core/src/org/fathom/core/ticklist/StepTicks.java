package org.fathom.core.ticklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.depth.StepFacts;
import org.fathom.core.how.CaseProof;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Readiness;
import org.fathom.model.solution.Solution;

/** Reads the states of one step. */
final class StepTicks {
	private static final TickDimension[] DIMENSIONS = TickDimension.values();
	/** Most cells of a large study are these. */
	private static final Map<TickDimension, TickCell> NOTHING = nothing();

	private final StudyIndex index;
	private final Step step;
	private final StepFacts facts;
	private final List<Exemption> exemptions;
	private final List<Solution> addressing;
	private final List<Solution> answering;
	private final List<Case> cases;

	StepTicks(StudyIndex index, Step step, StepFacts facts) {
		this.index = index;
		this.step = step;
		this.facts = facts;
		exemptions = index.exemptions(step);
		Set<Solution> addressingAny = new LinkedHashSet<>();
		Set<Solution> answeringAny = new LinkedHashSet<>();
		for (PainPoint painPoint : facts.painPoints()) {
			addressingAny.addAll(index.solutions(painPoint));
			answeringAny.addAll(facts.answers(painPoint));
		}
		Set<Case> casesOfAny = new LinkedHashSet<>();
		answeringAny.forEach(solution -> casesOfAny.addAll(index.cases(solution)));
		addressing = List.copyOf(addressingAny);
		answering = List.copyOf(answeringAny);
		cases = List.copyOf(casesOfAny);
	}

	private static Map<TickDimension, TickCell> nothing() {
		Map<TickDimension, TickCell> cells = new EnumMap<>(TickDimension.class);
		for (TickDimension dimension : DIMENSIONS) {
			cells.put(dimension, new TickCell(dimension, TickState.EMPTY, List.of(), null, null));
		}
		return cells;
	}

	TickRow row(List<TopicColumn> columns) {
		List<TickCell> cells = new ArrayList<>(DIMENSIONS.length);
		for (TickDimension dimension : DIMENSIONS) {
			cells.add(cell(dimension));
		}
		return new TickRow(step, step.getImportance(), cells, columns.stream().map(this::cell).toList());
	}

	TickCell cell(TopicColumn column) {
		return topicSet(facts.topics().stream().filter(column::concerns).toList());
	}

	private static TickCell topicSet(List<Topic> topics) {
		return split(TickDimension.TOPIC_SET, topics, topic -> topic.getStatus() != TopicStatus.DRAFT);
	}

	/** What is exempted is not applicable; so is, on a sound step, all that deals with pain. */
	private TickCell cell(TickDimension dimension) {
		TickCell read = read(dimension);
		if (read.state() == TickState.DONE) {
			return read;
		}
		for (Exemption exemption : exemptions) {
			if (exemption.getDimension() == dimension && isFounded(exemption)) {
				return notApplicable(dimension, exemption, exemption.getReason(), exemption.getDecidedBy());
			}
		}
		if (facts.isSound() && dimension.compareTo(TickDimension.PAIN_VALIDATED) > 0) {
			Finding finding = facts.noPainFindings().get(0);
			Evidence seen = finding.getEvidence().stream().filter(evidence -> !evidence.isRedacted()).findFirst().orElseThrow();
			return notApplicable(dimension, finding, finding.getName(), seen.getObserver());
		}
		return read;
	}

	/** An exemption counts only with a reason and somebody who stands for it. */
	private static boolean isFounded(Exemption exemption) {
		return exemption.getReason() != null && !exemption.getReason().isBlank() && exemption.getDecidedBy() != null;
	}

	private static TickCell notApplicable(TickDimension dimension, EObject because, String reason, Named by) {
		return new TickCell(dimension, TickState.NOT_APPLICABLE, List.of(because), reason, by == null ? null : by.getName());
	}

	private TickCell read(TickDimension dimension) {
		return switch (dimension) {
		case TOPIC_SET -> topicSet(facts.topics());
		case DATA_COLLECTED -> dataCollected();
		case PAIN_VALIDATED -> painValidated();
		case ROOT_CAUSE_FOUND -> rootCauseFound();
		case SOLUTION_BOUND -> forAllPain(split(dimension, addressing, answering::contains), solution -> true);
		case HOW_ANSWERED -> forAllPain(split(dimension, howSteps(), StepTicks::isComplete),
				solution -> facts.howSteps(solution).stream().anyMatch(StepTicks::isComplete));
		case CASE_ATTACHED -> forAllPain(caseAttached(), solution -> !index.cases(solution).isEmpty());
		case RESULT_MEASURED -> forAllPain(split(dimension, cases, CaseProof::isMeasured), solution -> !facts.proofs(solution).isEmpty());
		};
	}

	/** What is done for one confirmed pain point and not for another one has only begun. */
	private TickCell forAllPain(TickCell cell, Predicate<Solution> good) {
		boolean partly = cell.state() == TickState.DONE
				&& !facts.confirmed().stream().allMatch(painPoint -> facts.answers(painPoint).stream().anyMatch(good));
		return partly ? cell(cell.dimension(), TickState.PLANNED, cell.because()) : cell;
	}

	/** Done if one of the elements is good, planned if there are others. */
	private static <T extends EObject> TickCell split(TickDimension dimension, Collection<T> elements, Predicate<T> good) {
		List<T> done = new ArrayList<>(elements.size());
		for (T element : elements) {
			if (good.test(element)) {
				done.add(element);
			}
		}
		return done.isEmpty() ? planned(dimension, elements) : cell(dimension, TickState.DONE, done);
	}

	/** Planned if there is something, else empty. */
	private static TickCell planned(TickDimension dimension, Collection<? extends EObject> begun) {
		return begun.isEmpty() ? NOTHING.get(dimension) : cell(dimension, TickState.PLANNED, begun);
	}

	private static TickCell cell(TickDimension dimension, TickState state, Collection<? extends EObject> because) {
		return new TickCell(dimension, state, List.copyOf(because), null, null);
	}

	/** Done with first-hand evidence; planned with other evidence, or when a topic names who provides data. */
	private TickCell dataCollected() {
		List<Evidence> evidence = facts.evidence();
		if (evidence.isEmpty()) {
			List<Topic> promised = new ArrayList<>(facts.topics());
			promised.removeIf(topic -> !isPromised(topic));
			return planned(TickDimension.DATA_COLLECTED, promised);
		}
		return split(TickDimension.DATA_COLLECTED, evidence, seen -> StepFacts.isFirstHand(List.of(seen)));
	}

	private static boolean isPromised(Topic topic) {
		for (Responsibility duty : topic.getResponsibilities()) {
			if (duty.getKind() == ResponsibilityKind.PROVIDES_DATA && duty.getParty() != null) {
				return true;
			}
		}
		return false;
	}

	private TickCell painValidated() {
		if (facts.isSound()) {
			return cell(TickDimension.PAIN_VALIDATED, TickState.DONE, facts.noPainFindings());
		}
		List<PainPoint> confirmed = facts.confirmed();
		return split(TickDimension.PAIN_VALIDATED, facts.painPoints(), confirmed::contains);
	}

	/** Done if every confirmed pain point is explained, planned if any cause is named. */
	private TickCell rootCauseFound() {
		if (facts.painPoints().isEmpty()) {
			return NOTHING.get(TickDimension.ROOT_CAUSE_FOUND);
		}
		List<PainPoint> confirmed = facts.confirmed();
		if (!confirmed.isEmpty() && confirmed.stream().allMatch(painPoint -> StepFacts.isExplained(painPoint.getCauses()))) {
			return cell(TickDimension.ROOT_CAUSE_FOUND, TickState.DONE, confirmed);
		}
		List<PainPoint> begun = facts.painPoints().stream().filter(painPoint -> !painPoint.getCauses().isEmpty()).toList();
		return planned(TickDimension.ROOT_CAUSE_FOUND, begun);
	}

	private List<HowStep> howSteps() {
		return answering.isEmpty() ? List.of() : answering.stream().flatMap(solution -> facts.howSteps(solution).stream()).toList();
	}

	/** A How step answers when it says what to do, who does it, and how to see that it worked. */
	private static boolean isComplete(HowStep how) {
		return isGiven(how.getInstruction()) && isGiven(how.getWho()) && isGiven(how.getAcceptanceCheck());
	}

	private static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}

	/** Done with a case, planned while an answering solution is in its pilot. */
	private TickCell caseAttached() {
		if (!cases.isEmpty()) {
			return cell(TickDimension.CASE_ATTACHED, TickState.DONE, cases);
		}
		List<Solution> pilots = answering.isEmpty() ? answering : answering.stream().filter(solution -> solution.getReadiness() == Readiness.PILOT).toList();
		return planned(TickDimension.CASE_ATTACHED, pilots);
	}
}
