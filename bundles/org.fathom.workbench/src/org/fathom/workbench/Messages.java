package org.fathom.workbench;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle in the user's language. */
public final class Messages extends NLS {
	/** Hint in the filter box. */
	public static String AbstractTablePart_filter_label;
	/** Shown while no study is open. */
	public static String AbstractTablePart_noStudy_message;
	/** Entered text and attribute. */
	public static String AttributeField_badValue_error;
	/** Undo label; attribute. */
	public static String AttributeField_change_label;
	/** Mean. */
	public static String DepthBar_mean_tooltip;
	/** Title. */
	public static String ExportBpmnHandler_export_title;
	/** Title of the window. */
	public static String FathomWindowAdvisor_product_title;
	/** Question when the window closes; study. */
	public static String FathomWindowAdvisor_save_question;
	/** Title of the window; study. */
	public static String FathomWindowAdvisor_study_title;
	/** Reason. */
	public static String LanguagePage_cannotWrite_error;
	/** Hint. */
	public static String LanguagePage_restart_message;
	/** Question. */
	public static String LanguagePage_restart_question;
	/** Button. */
	public static String NewStudyPage_browse_label;
	/** Folder. */
	public static String NewStudyPage_exists_error;
	/** Field. */
	public static String NewStudyPage_folder_label;
	/** Field. */
	public static String NewStudyPage_language_label;
	/** Field. */
	public static String NewStudyPage_name_label;
	/** Description. */
	public static String NewStudyPage_page_message;
	/** Title. */
	public static String NewStudyPage_page_title;
	/** Title. */
	public static String NewStudyWizard_wizard_title;
	/** Message. */
	public static String OpenStudyHandler_open_message;
	/** Title. */
	public static String OpenStudyHandler_open_title;
	/** Job; folder. */
	public static String OpenStudyJob_opening_label;
	/** Hint. */
	public static String PainPointsPart_empty_message;
	/** Column. */
	public static String PainPointsPart_evidence_label;
	/** Column. */
	public static String PainPointsPart_name_label;
	/** Column. */
	public static String PainPointsPart_rootCause_label;
	/** Column. */
	public static String PainPointsPart_severity_label;
	/** Column. */
	public static String PainPointsPart_solution_label;
	/** Column. */
	public static String PainPointsPart_status_label;
	/** Column. */
	public static String PainPointsPart_where_label;
	/** Column. */
	public static String ProblemsPart_code_label;
	/** Hint. */
	public static String ProblemsPart_empty_message;
	/** Column. */
	public static String ProblemsPart_file_label;
	/** Column. */
	public static String ProblemsPart_message_label;
	/** Tab; type. */
	public static String PropertiesPart_details_label;
	/** Tab. */
	public static String PropertiesPart_general_label;
	/** Hint. */
	public static String PropertiesPart_nothing_message;
	/** Tab. */
	public static String PropertiesPart_painPoints_label;
	/** Tab. */
	public static String PropertiesPart_solutions_label;
	/** Hint. */
	public static String StudyExplorerPart_noStudy_message;
	/** Hint in the search box. */
	public static String StudyExplorerPart_search_label;
	/** Level or mean. */
	public static String StudyTreeLabels_depth_label;
	/** Number of pain points. */
	public static String StudyTreeLabels_painPoints_label;
	/** Nothing hurts. */
	public static String StudyTreeLabels_sound_label;
	/** Heading. */
	public static String StudyTree_dataModels_label;
	/** Heading. */
	public static String StudyTree_insight_label;
	/** Heading. */
	public static String StudyTree_kpis_label;
	/** Heading. */
	public static String StudyTree_solutions_label;
	/** Heading. */
	public static String StudyTree_systems_label;
	/** Heading. */
	public static String WelcomePage_begin_label;
	/** Link. */
	public static String WelcomePage_new_label;
	/** Link. */
	public static String WelcomePage_open_label;
	/** Heading. */
	public static String WelcomePage_processes_label;
	/** Heading. */
	public static String WelcomePage_recent_label;
	/** Title. */
	public static String WelcomePage_welcome_title;
	/** What Fathom is for. */
	public static String WelcomePage_what_message;

	static {
		NLS.initializeMessages("org.fathom.workbench.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
