package org.fathom.core.impact;

import org.fathom.core.Messages;

/** What an element loses when another one goes. */
public enum LossKind {
	/** Itself: it is part of what goes, or cannot be without it. */
	EXISTENCE,
	/** A step, process or other element where it is done, hurts or was found. */
	PLACE,
	/** A system it is done with. */
	SYSTEM,
	/** Data that it reads, writes or asks for. */
	DATA,
	/** A KPI that judges it, or a figure for one. */
	KPI,
	/** Evidence behind it. */
	EVIDENCE,
	/** A cause that explains it. */
	EXPLANATION,
	/** A pain point that it is about. */
	PAIN,
	/** A solution, or the How steps of one. */
	ANSWER,
	/** A case behind it. */
	PROOF,
	/** A topic that asks about it, or a finding that answers it. */
	INSIGHT,
	/** Somebody in charge of it. */
	PARTY,
	/** Something else that it refers to. */
	REFERENCE;

	/**
	 * What is lost, in the user's language.
	 *
	 * @return a word or two
	 */
	public String label() {
		return switch (this) {
		case EXISTENCE -> Messages.LossKind_existence_label;
		case PLACE -> Messages.LossKind_place_label;
		case SYSTEM -> Messages.LossKind_system_label;
		case DATA -> Messages.LossKind_data_label;
		case KPI -> Messages.LossKind_kpi_label;
		case EVIDENCE -> Messages.LossKind_evidence_label;
		case EXPLANATION -> Messages.LossKind_explanation_label;
		case PAIN -> Messages.LossKind_pain_label;
		case ANSWER -> Messages.LossKind_answer_label;
		case PROOF -> Messages.LossKind_proof_label;
		case INSIGHT -> Messages.LossKind_insight_label;
		case PARTY -> Messages.LossKind_party_label;
		case REFERENCE -> Messages.LossKind_reference_label;
		};
	}
}
