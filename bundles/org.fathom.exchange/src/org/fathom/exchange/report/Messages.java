package org.fathom.exchange.report;

import org.eclipse.osgi.util.NLS;

/** Texts of the report. */
public final class Messages extends NLS {
	/** Label. */
	public static String CaseWriter_applicability_label;
	/** Label. */
	public static String CaseWriter_customer_label;
	/** Columns. */
	public static String CompetitorsSection_columns_label;
	/** Title. */
	public static String CompetitorsSection_title_label;
	/** Between names in a list. */
	public static String ReportContext_separator_label;
	/** In place of a missing name. */
	public static String ReportContext_unnamed_label;
	/** Line below the title; {0} is the day. */
	public static String HtmlReportExporter_date_label;
	/** Name of the table of contents. */
	public static String HtmlReportExporter_contents_label;
	/** Title. */
	public static String DepthSection_title_label;
	/** Explains the table. */
	public static String DepthSection_intro_message;
	/** Columns, separated by bars. */
	public static String DepthSection_columns_label;
	/** Verdict. */
	public static String ScenariosSection_appliesNot_label;
	/** Verdict. */
	public static String ScenariosSection_applies_label;
	/** Columns. */
	public static String ScenariosSection_columns_label;
	/** Condition and value of its fact. */
	public static String ScenariosSection_condition_label;
	/** A fact without value. */
	public static String ScenariosSection_notKnown_label;
	/** Title. */
	public static String ScenariosSection_title_label;
	/** Verdict. */
	public static String ScenariosSection_unknown_label;
	/** Label. */
	public static String SolutionsSection_complete_label;
	/** Per cent. */
	public static String SolutionsSection_percent_label;
	/** Title. */
	public static String TickListSection_title_label;
	/** Columns, separated by bars. */
	public static String TickListSection_columns_label;
	/** What a cell says, by state. */
	public static String TickListSection_states_label;
	/** What an exempt cell says; reason and who decided. */
	public static String TickListSection_exempt_label;
	/** Title. */
	public static String TopicsSection_title_label;
	/** What a topic is scoped to. */
	public static String TopicsSection_scope_label;
	/** When the answer is due. */
	public static String TopicsSection_due_label;
	/** What was found. */
	public static String TopicsSection_findings_label;
	/** Title. */
	public static String PainPointsSection_title_label;
	/** Severity and status. */
	public static String PainPointsSection_severity_label;
	/** What it hurts. */
	public static String PainPointsSection_where_label;
	/** How often it happens. */
	public static String PainPointsSection_frequency_label;
	/** The solutions. */
	public static String PainPointsSection_answer_label;
	/** Heading of the evidence. */
	public static String PainPointsSection_evidence_label;
	/** Heading of the causes. */
	public static String PainPointsSection_causes_label;
	/** Mark of a root cause. */
	public static String PainPointsSection_root_label;
	/** Title. */
	public static String SolutionsSection_title_label;
	/** The pain points it addresses. */
	public static String SolutionsSection_addresses_label;
	/** Heading of the How steps. */
	public static String SolutionsSection_how_label;
	/** The customer's steps it is done at. */
	public static String SolutionsSection_at_label;
	/** Who does it. */
	public static String SolutionsSection_who_label;
	/** The work it takes. */
	public static String SolutionsSection_effort_label;
	/** What must be there before. */
	public static String SolutionsSection_before_label;
	/** The acceptance check. */
	public static String SolutionsSection_check_label;
	/** In place of the name of a customer. */
	public static String SolutionsSection_anonymous_label;
	/** Heading of a case; for whom. */
	public static String SolutionsSection_case_label;
	/** How it was before. */
	public static String SolutionsSection_situation_label;
	/** What was done. */
	public static String SolutionsSection_actions_label;
	/** What one would do differently. */
	public static String SolutionsSection_lessons_label;
	/** Mark of a case without result. */
	public static String SolutionsSection_showOnly_message;
	/** What starts the process. */
	public static String ProcessSection_trigger_label;
	/** What the process is for. */
	public static String ProcessSection_outcome_label;
	/** The indicators. */
	public static String ProcessSection_kpis_label;
	/** Columns, separated by bars. */
	public static String ProcessSection_columns_label;
	/** Behind evidence. */
	public static String PainPointsSection_customerPresent_label;
	/** Of a How step. */
	public static String SolutionsSection_tool_label;

	static {
		NLS.initializeMessages("org.fathom.exchange.report.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
