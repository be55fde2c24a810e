package org.fathom.workbench.how;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	/** Variant and the test on its fact. */
	public static String ConditionText_asked_label;
	/** Condition that does not hold, what is known. */
	public static String ConditionText_failed_label;
	/** Value of a fact. */
	public static String ConditionText_itIs_label;
	/** Condition, what is known. */
	public static String ConditionText_known_label;
	/** State of a fact. */
	public static String ConditionText_notKnown_label;
	/** Shown instead of a value that is not known. */
	public static String FactsTable_ask_label;
	/** Column. */
	public static String FactsTable_asked_label;
	/** Column. */
	public static String FactsTable_fact_label;
	/** Column. */
	public static String FactsTable_value_label;
	/** A scenario without conditions. */
	public static String FitText_always_label;
	/** Verdict. */
	public static String FitText_appliesNot_label;
	/** Verdict. */
	public static String FitText_applies_label;
	/** Verdict. */
	public static String FitText_unknown_label;
	/** Part of a How step. */
	public static String HowGaps_acceptance_label;
	/** Part of a How step. */
	public static String HowGaps_binding_label;
	/** Part of a How step. */
	public static String HowGaps_effort_label;
	/** Part of a How step and the number of steps without it. */
	public static String HowGaps_gap_label;
	/** Part of a How step. */
	public static String HowGaps_instruction_label;
	/** Part of a How step. */
	public static String HowGaps_means_label;
	/** Gap of a solution. */
	public static String HowGaps_noStep_label;
	/** Per cent. */
	public static String HowGaps_score_label;
	/** Part of a How step. */
	public static String HowGaps_who_label;
	/** Links. */
	public static String HowPart_assumed_label;
	/** Hint. */
	public static String HowPart_hint_message;
	/** Undo label. */
	public static String HowPart_save_label;
	/** Numbers. */
	public static String HowPart_summary_label;
	/** Links to facts. */
	public static String HowPart_toAsk_label;
	/** Reason. */
	public static String HowStepsTable_always_label;
	/** Column. */
	public static String HowStepsTable_step_label;
	/** Column. */
	public static String HowStepsTable_why_label;

	static {
		NLS.initializeMessages("org.fathom.workbench.how.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
