package org.fathom.core.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.fathom.core.Messages;
import org.fathom.model.data.DataPackage;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.solution.SolutionPackage;

/**
 * How one element leads to another. Each relation is stored in references of the model; it leads from the referrer to its target, or
 * the other way round.
 */
public enum TraceRelation {
	/** From evidence to the pain points, causes and findings that rest on it. */
	SHOWS(false, InsightPackage.Literals.PAIN_POINT__EVIDENCE, InsightPackage.Literals.CAUSE__EVIDENCE,
			InsightPackage.Literals.FINDING__EVIDENCE),
	/** From a cause to the pain point, or the nearer cause, that it explains. */
	CAUSES(false, InsightPackage.Literals.PAIN_POINT__CAUSES, InsightPackage.Literals.CAUSE__CAUSES),
	/** From a step, process or entity to a pain point that hurts there. */
	HURTS(false, InsightPackage.Literals.PAIN_POINT__AFFECTS),
	/** From a pain point to a KPI that it worsens. */
	WORSENS(true, InsightPackage.Literals.KPI_IMPACT__KPI),
	/** From a pain point to a solution that takes it away. */
	ADDRESSED(false, SolutionPackage.Literals.SOLUTION__ADDRESSES),
	/** From a step to a How step done there. */
	ANSWERED(false, SolutionPackage.Literals.HOW_STEP__BOUND_TO),
	/** From a How step to its solution. */
	PART_OF_SOLUTION(false, SolutionPackage.Literals.SOLUTION__HOW_STEPS),
	/** From a solution to a KPI that it moves. */
	IMPROVES(true, SolutionPackage.Literals.KPI_EFFECT__KPI),
	/** From a solution to a case of it. */
	PROVEN(false, SolutionPackage.Literals.CASE__SOLUTION),
	/** From a case to a KPI measured in it. */
	MEASURED(true, SolutionPackage.Literals.KPI_RESULT__KPI),
	/** From a scenario to a solution that applies in it. */
	OFFERS(true, SolutionPackage.Literals.SCENARIO__SOLUTIONS),
	/** From a topic to what it is about. */
	ASKS(true, InsightPackage.Literals.TOPIC__SCOPE),
	/** From a topic to a finding that answers it. */
	FOUND_OUT(true, InsightPackage.Literals.TOPIC__FINDINGS),
	/** From an element to a finding about it. */
	FOUND(false, InsightPackage.Literals.FINDING__ABOUT),
	/** From a system to a step done with it. */
	USED(false, ProcessPackage.Literals.STEP__SYSTEMS),
	/** From an entity to a step that reads it. */
	READ(false, ProcessPackage.Literals.STEP__READS),
	/** From an entity to a step that writes it. */
	WRITTEN(false, ProcessPackage.Literals.STEP__WRITES),
	/** From a step to the process that opens it. */
	OPENED(true, ProcessPackage.Literals.STEP__REFINEMENT),
	/** From an area to its parts, from a process to its nodes. */
	HOLDS(true, ProcessPackage.Literals.PROCESS_AREA__AREAS, ProcessPackage.Literals.PROCESS__NODES),
	/** From an area to a process of it. */
	GROUPS(false, ProcessPackage.Literals.PROCESS__AREA),
	/** From a process or step to a KPI that judges it. */
	JUDGED(true, ProcessPackage.Literals.PROCESS__KPIS, ProcessPackage.Literals.STEP__KPIS),
	/** From a fact about a competitor to what it matters for. */
	MATTERS(true, InsightPackage.Literals.COMPETITOR_FACT__ABOUT),
	/** From a competitor to a fact about it. */
	KNOWN(true, InsightPackage.Literals.COMPETITOR__FACTS),
	/** From an entity to an entity that has its attributes too. */
	SPECIALISED(false, DataPackage.Literals.ENTITY__SUPER_TYPE),
	/** From an entity to a form that asks for it. */
	COLLECTED(false, DataPackage.Literals.CHECK_UP_FORM__ENTITIES),
	/** From a party to what it answers for, does or has seen. */
	RESPONSIBLE(false, InsightPackage.Literals.RESPONSIBILITY__PARTY, InsightPackage.Literals.EVIDENCE__OBSERVER,
			ProcessPackage.Literals.PROCESS__OWNER, ProcessPackage.Literals.INFORMATION_SYSTEM__OWNER,
			ProcessPackage.Literals.LANE__PERFORMER, SolutionPackage.Literals.SOLUTION__OWNER);

	private static final Map<EReference, TraceRelation> BY_REFERENCE = Stream.of(values())
			.flatMap(relation -> relation.references.stream().map(reference -> Map.entry(reference, relation)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

	private final boolean fromReferrer;
	private final List<EReference> references;

	TraceRelation(boolean fromReferrer, EReference... references) {
		this.fromReferrer = fromReferrer;
		this.references = List.of(references);
	}

	static Optional<TraceRelation> of(Object reference) {
		return Optional.ofNullable(reference instanceof EReference known ? BY_REFERENCE.get(known) : null);
	}

	/** Which way one goes from the referrer to its target. */
	TraceDirection fromReferrer() {
		return fromReferrer ? TraceDirection.TO : TraceDirection.FROM;
	}

	/** Which way one goes from the target of a reference to the referrer. */
	TraceDirection fromTarget() {
		return fromReferrer ? TraceDirection.FROM : TraceDirection.TO;
	}

	/**
	 * What the other element is for the one that a trace comes from, in the user's language.
	 *
	 * @param direction which way the relation is followed
	 * @return a few words, for example "worsened by" on the way from a KPI to a pain point
	 */
	public String label(TraceDirection direction) {
		return words().split("\\|")[direction == TraceDirection.TO ? 0 : 1]; //$NON-NLS-1$
	}

	private String words() {
		return switch (this) {
		case SHOWS -> Messages.TraceRelation_shows_label;
		case CAUSES -> Messages.TraceRelation_causes_label;
		case HURTS -> Messages.TraceRelation_hurts_label;
		case WORSENS -> Messages.TraceRelation_worsens_label;
		case ADDRESSED -> Messages.TraceRelation_addressed_label;
		case ANSWERED -> Messages.TraceRelation_answered_label;
		case PART_OF_SOLUTION -> Messages.TraceRelation_partOfSolution_label;
		case IMPROVES -> Messages.TraceRelation_improves_label;
		case PROVEN -> Messages.TraceRelation_proven_label;
		case MEASURED -> Messages.TraceRelation_measured_label;
		case OFFERS -> Messages.TraceRelation_offers_label;
		case ASKS -> Messages.TraceRelation_asks_label;
		case FOUND_OUT -> Messages.TraceRelation_foundOut_label;
		case FOUND -> Messages.TraceRelation_found_label;
		case USED -> Messages.TraceRelation_used_label;
		case READ -> Messages.TraceRelation_read_label;
		case WRITTEN -> Messages.TraceRelation_written_label;
		case OPENED -> Messages.TraceRelation_opened_label;
		case HOLDS, GROUPS -> Messages.TraceRelation_holds_label;
		case JUDGED -> Messages.TraceRelation_judged_label;
		case MATTERS -> Messages.TraceRelation_matters_label;
		case KNOWN -> Messages.TraceRelation_known_label;
		case SPECIALISED -> Messages.TraceRelation_specialised_label;
		case COLLECTED -> Messages.TraceRelation_collected_label;
		case RESPONSIBLE -> Messages.TraceRelation_responsible_label;
		};
	}
}
