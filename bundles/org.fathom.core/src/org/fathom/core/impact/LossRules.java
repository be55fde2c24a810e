package org.fathom.core.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.fathom.model.data.DataPackage;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.solution.SolutionPackage;

/**
 * Who loses what when one end of a reference goes.
 *
 * <p>The referrer loses what it refers to. Where the target leans on its referrers (a pain point on the solutions that address it),
 * it loses these.
 */
final class LossRules {
	/** Without the last of these the referrer is of no use. */
	private static final Set<EReference> MUST = Set.of(SolutionPackage.Literals.HOW_STEP__BOUND_TO,
			SolutionPackage.Literals.SOLUTION__HOW_STEPS, SolutionPackage.Literals.SOLUTION__ADDRESSES,
			SolutionPackage.Literals.SCENARIO__SOLUTIONS, SolutionPackage.Literals.CASE__SOLUTION, InsightPackage.Literals.TOPIC__SCOPE,
			InsightPackage.Literals.PAIN_POINT__AFFECTS, InsightPackage.Literals.FINDING__ABOUT,
			InsightPackage.Literals.COMPETITOR_FACT__ABOUT, DataPackage.Literals.CHECK_UP_FORM__ENTITIES);

	private final Map<EReference, LossKind> ofReferrer = new HashMap<>();
	private final Map<EReference, LossKind> ofTarget = new HashMap<>();

	LossRules() {
		referrer(LossKind.PLACE, SolutionPackage.Literals.HOW_STEP__BOUND_TO, InsightPackage.Literals.TOPIC__SCOPE,
				InsightPackage.Literals.PAIN_POINT__AFFECTS, InsightPackage.Literals.FINDING__ABOUT,
				InsightPackage.Literals.COMPETITOR_FACT__ABOUT, ProcessPackage.Literals.STEP__REFINEMENT,
				ProcessPackage.Literals.PROCESS__AREA, ProcessPackage.Literals.PROCESS__NODES);
		referrer(LossKind.SYSTEM, ProcessPackage.Literals.STEP__SYSTEMS);
		referrer(LossKind.DATA, ProcessPackage.Literals.STEP__READS, ProcessPackage.Literals.STEP__WRITES,
				DataPackage.Literals.CHECK_UP_FORM__ENTITIES, DataPackage.Literals.ENTITY__SUPER_TYPE,
				InsightPackage.Literals.MEASUREMENT__ATTRIBUTE);
		referrer(LossKind.KPI, ProcessPackage.Literals.PROCESS__KPIS, ProcessPackage.Literals.STEP__KPIS,
				InsightPackage.Literals.KPI_IMPACT__KPI, SolutionPackage.Literals.KPI_EFFECT__KPI, SolutionPackage.Literals.KPI_RESULT__KPI);
		referrer(LossKind.EVIDENCE, InsightPackage.Literals.PAIN_POINT__EVIDENCE, InsightPackage.Literals.CAUSE__EVIDENCE,
				InsightPackage.Literals.FINDING__EVIDENCE);
		referrer(LossKind.EXPLANATION, InsightPackage.Literals.PAIN_POINT__CAUSES, InsightPackage.Literals.CAUSE__CAUSES);
		referrer(LossKind.PAIN, SolutionPackage.Literals.SOLUTION__ADDRESSES);
		referrer(LossKind.ANSWER, SolutionPackage.Literals.SOLUTION__HOW_STEPS, SolutionPackage.Literals.SCENARIO__SOLUTIONS,
				SolutionPackage.Literals.CASE__SOLUTION, SolutionPackage.Literals.VARIANT_CHANGE__HOW_STEP);
		referrer(LossKind.INSIGHT, InsightPackage.Literals.TOPIC__FINDINGS, InsightPackage.Literals.COMPETITOR__FACTS);
		referrer(LossKind.PARTY, InsightPackage.Literals.RESPONSIBILITY__PARTY, InsightPackage.Literals.EVIDENCE__OBSERVER,
				ProcessPackage.Literals.PROCESS__OWNER, ProcessPackage.Literals.INFORMATION_SYSTEM__OWNER,
				ProcessPackage.Literals.LANE__PERFORMER, SolutionPackage.Literals.SOLUTION__OWNER);
		ofTarget.put(SolutionPackage.Literals.SOLUTION__ADDRESSES, LossKind.ANSWER);
		ofTarget.put(SolutionPackage.Literals.HOW_STEP__BOUND_TO, LossKind.ANSWER);
		ofTarget.put(SolutionPackage.Literals.CASE__SOLUTION, LossKind.PROOF);
		ofTarget.put(InsightPackage.Literals.TOPIC__SCOPE, LossKind.INSIGHT);
		ofTarget.put(InsightPackage.Literals.FINDING__ABOUT, LossKind.INSIGHT);
		ofTarget.put(ProcessPackage.Literals.STEP__REFINEMENT, LossKind.PLACE);
	}

	private void referrer(LossKind kind, EReference... references) {
		for (EReference reference : references) {
			ofReferrer.put(reference, kind);
		}
	}

	/** What the referrer loses with the target. */
	LossKind ofReferrer(EReference reference) {
		return ofReferrer.getOrDefault(reference, LossKind.REFERENCE);
	}

	/** What the target loses with the referrer; {@code null} if nothing. */
	LossKind ofTarget(EReference reference) {
		return ofTarget.get(reference);
	}

	/** Whether a referrer needs at least one target. */
	boolean isMust(EReference reference) {
		return MUST.contains(reference);
	}
}
