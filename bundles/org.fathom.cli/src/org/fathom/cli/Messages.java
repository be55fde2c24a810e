package org.fathom.cli;

import org.eclipse.osgi.util.NLS;

/** The texts of the command line in the user's language. */
final class Messages extends NLS {
	public static String ExportCommand_badScale_error;
	public static String ExportCommand_onlyFlows_error;
	public static String FathomCommand_noCommand_error;
	public static String WrongUsageHandler_unknownArgument_error;
	public static String WrongUsageHandler_missingArgument_error;
	public static String WrongUsageHandler_badValue_error;
	public static String ProcessLookup_noProcess_error;
	public static String StudyDiagrams_noDescription_error;
	public static String StudyDiagrams_noLayer_error;
	public static String StudyDiagrams_cannotCreate_error;
	public static String ElementLookup_noElement_error;
	public static String ExportCommand_written_message;
	public static String NewCommand_created_message;
	public static String CheckCommand_summary_message;
	public static String DepthCommand_unopened_label;
	public static String DepthCommand_asked_label;
	public static String DepthCommand_observed_label;
	public static String DepthCommand_explained_label;
	public static String DepthCommand_answered_label;
	public static String DepthCommand_proven_label;
	public static String DepthCommand_sound_label;
	public static String DepthTrend_columns_label;
	public static String DepthTrend_nothing_message;
	public static String InfoCommand_areas_label;
	public static String InfoCommand_processes_label;
	public static String InfoCommand_steps_label;
	public static String InfoCommand_kpis_label;
	public static String InfoCommand_dataModels_label;
	public static String InfoCommand_entities_label;
	public static String InfoCommand_attributes_label;
	public static String InfoCommand_topics_label;
	public static String InfoCommand_painPoints_label;
	public static String InfoCommand_evidence_label;
	public static String InfoCommand_solutions_label;
	public static String InfoCommand_cases_label;
	/** Legend. */
	public static String TickListCommand_legend_message;
	/** Legend; names of columns. */
	public static String TickListCommand_columns_message;
	/** Between names. */
	public static String TickListCommand_list_separator;
	/** Judgement; id and what is the case. */
	public static String TickListCommand_kept_message;
	/** Judgement; id and what is the case. */
	public static String TickListCommand_failed_message;
	/** Description. */
	public static String ToolCommand_noRoot_error;
	/** Name and what there is. */
	public static String ToolCommand_noTool_error;
	/** Element and description. */
	public static String ToolCommand_notShown_error;
	/** Tool and element. */
	public static String ToolCommand_notUsable_error;
	/** Number. */
	public static String ToolCommand_tooFewElements_error;
	/** Name. */
	public static String ToolCommand_noArgument_error;
	/** Name and what there is. */
	public static String ToolCommand_noColumn_error;
	/** Heading. */
	public static String HowCommand_applies_label;
	/** Heading. */
	public static String HowCommand_appliesNot_label;
	/** Heading. */
	public static String HowCommand_unknown_label;
	/** Variant, condition and value. */
	public static String HowCommand_reason_label;
	/** Value of a fact. */
	public static String HowCommand_notKnown_label;
	/** Case, score and completeness. */
	public static String CasesCommand_case_label;
	/** What is told when no case was found. */
	public static String CasesCommand_none_message;
	/** Mark of a case. */
	public static String CasesCommand_showOnly_label;
	public static String PainPointsCommand_status_label;
	public static String PainPointsCommand_canMove_label;
	public static String PainPointCommand_moved_message;
	public static String PainPointCommand_refused_message;
	public static String TopicsCommand_overdue_label;
	public static String TopicsCommand_missing_label;
	public static String CompetitorsCommand_source_label;
	public static String CompetitorsCommand_stale_label;
	/** Variant, condition that does not hold, and value. */
	public static String HowCommand_failed_label;
	public static String RecordCommand_noParty_error;
	public static String RecordCommand_noQuantity_error;
	public static String RedactCommand_redacted_message;
	/** Heading. */
	public static String ImpactCommand_from_label;
	/** Heading. */
	public static String ImpactCommand_to_label;
	/** Heading. */
	public static String ImpactCommand_whatIf_label;
	/** An empty result. */
	public static String ImpactCommand_nothing_label;
	/** Mark. */
	public static String ImpactCommand_cycle_label;
	/** Mark. */
	public static String ImpactCommand_repeated_label;
	/** Mark of a loss. */
	public static String ImpactCommand_last_label;
	/** Mark of a loss. */
	public static String ImpactCommand_useless_label;
	/** Baseline and range. */
	public static String ValueCommand_expected_label;
	/** Money. */
	public static String ValueCommand_gain_label;
	/** Money. */
	public static String ValueCommand_cost_label;
	/** KPI, pain point and solutions. */
	public static String ValueCommand_double_label;
	/** Text. */
	public static String ValueCommand_assumption_label;
	/** Mark of a cost. */
	public static String ValueCommand_apart_label;
	/** How step. */
	public static String ToBeCommand_prepared_label;
	/** How step. */
	public static String ToBeCommand_appliesNot_label;
	/** How step. */
	public static String ToBeCommand_unknown_label;
	/** Legend. */
	public static String ToBeCommand_legend_message;
	/** Scenario. */
	public static String ScenariosCommand_applies_label;
	/** Scenario. */
	public static String ScenariosCommand_appliesNot_label;
	/** Scenario. */
	public static String ScenariosCommand_unknown_label;
	/** Solution and completeness. */
	public static String ScenariosCommand_solution_label;
	/** Name and candidates. */
	public static String ElementLookup_ambiguous_error;
	/** Money and period. */
	public static String ValueCommand_period_label;
	/** Id or name. */
	public static String RecordCommand_notShown_error;

	static {
		NLS.initializeMessages("org.fathom.cli.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
