package org.fathom.cli;

import org.eclipse.osgi.util.NLS;

/** The texts of the command line in the user's language. */
final class Messages extends NLS {
	public static String ExportCommand_onlyFlows_error;
	public static String FathomCommand_noCommand_error;
	public static String WrongUsageHandler_unknownArgument_error;
	public static String WrongUsageHandler_missingArgument_error;
	public static String WrongUsageHandler_badValue_error;
	public static String StudyDiagrams_noProcess_error;
	public static String StudyDiagrams_noDescription_error;
	public static String StudyDiagrams_cannotCreate_error;
	public static String DumpCommand_noElement_error;
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

	static {
		NLS.initializeMessages("org.fathom.cli.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
