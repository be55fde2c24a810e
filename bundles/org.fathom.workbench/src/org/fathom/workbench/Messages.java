package org.fathom.workbench;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle in the user's language. */
public final class Messages extends NLS {
	/** Shown rows and all rows. */
	public static String AbstractTablePart_count_label;
	/** Hint in the filter box. */
	public static String AbstractTablePart_filter_label;
	/** Shown while no study is open. */
	public static String AbstractTablePart_noStudy_message;
	/** Entered text and an example. */
	public static String AttributeText_badExample_error;
	/** Entered text. */
	public static String AttributeText_bad_error;
	/** Customer. */
	public static String CaseDetail_anonymous_label;
	/** Customer. */
	public static String CaseDetail_customer_label;
	/** Links. */
	public static String CaseDetail_reasons_label;
	/** Scenario, verdict, reasons. */
	public static String CaseDetail_scenario_label;
	/** Solution and its score. */
	public static String CaseDetail_solution_label;
	/** Name of a text and the text. */
	public static String Labelled_text_label;
	/** Hint. */
	public static String CasesPart_empty_message;
	/** Words. */
	public static String CasesPart_nothing_message;
	/** Hint in the search box. */
	public static String CasesPart_query_label;
	/** Column. */
	public static String CasesTable_case_label;
	/** Column. */
	public static String CasesTable_customer_label;
	/** Column. */
	public static String CasesTable_fit_label;
	/** Column. */
	public static String CasesTable_how_label;
	/** A case with a result. */
	public static String CasesTable_measured_label;
	/** A case without solution. */
	public static String CasesTable_noSolution_label;
	/** Per cent. */
	public static String CasesTable_percent_label;
	/** Column. */
	public static String CasesTable_proof_label;
	/** A case without result. */
	public static String CasesTable_showOnly_label;
	/** A case without result. */
	public static String CasesTable_showOnly_tooltip;
	/** Column. */
	public static String CasesTable_why_label;
	/** Title of the column with what a fact matters for. */
	public static String CompetitorsPart_about_label;
	/** Undoable step. */
	public static String CompetitorsPart_change_label;
	/** Title of the column with competitors. */
	public static String CompetitorsPart_competitor_label;
	/** Title of the column with the confidence. */
	public static String CompetitorsPart_confidence_label;
	/** Title of the column with facts. */
	public static String CompetitorsPart_fact_label;
	/** Title of the column with kinds of sources. */
	public static String CompetitorsPart_kind_label;
	/** Title of the column with sources. */
	public static String CompetitorsPart_source_label;
	/** A date that is too long ago. */
	public static String CompetitorsPart_stale_label;
	/** A text that is no value. */
	public static String CompetitorsPart_unreadable_message;
	/** Title of the column with dates. */
	public static String CompetitorsPart_verified_label;
	/** Says that a fact holds still. */
	public static String CompetitorsPart_verifiedToday_label;
	/** Mean. */
	public static String DepthBar_mean_tooltip;
	/** Link. */
	public static String DepthPart_add_label;
	/** Element. */
	public static String DepthPart_add_message;
	/** Level. */
	public static String DepthPart_answered_label;
	/** Level. */
	public static String DepthPart_asked_label;
	/** Level. */
	public static String DepthPart_explained_label;
	/** Hint of the empty view. */
	public static String DepthPart_hint_message;
	/** Level, deepest level, name, what the next one needs. */
	public static String DepthPart_level_label;
	/** Need. */
	public static String DepthPart_needCase_message;
	/** Need. */
	public static String DepthPart_needCause_message;
	/** Need. */
	public static String DepthPart_needEvidence_message;
	/** Need. */
	public static String DepthPart_needSolution_message;
	/** Need. */
	public static String DepthPart_needTopic_message;
	/** Level. */
	public static String DepthPart_observed_label;
	/** Level. */
	public static String DepthPart_proven_label;
	/** Depth of the step. */
	public static String DepthPart_sound_label;
	/** Level. */
	public static String DepthPart_unopened_label;
	/** A step that is new. */
	public static String Difference_added_label;
	/** A How step that is not in the flow. */
	public static String Difference_appliesNot_label;
	/** A step that is done differently. */
	public static String Difference_changed_label;
	/** Something must be done for the step before. */
	public static String Difference_prepared_label;
	/** A step that is no longer there. */
	public static String Difference_removed_label;
	/** A How step of which is not known whether it applies. */
	public static String Difference_unknown_label;
	/** Why a step is removed without a How step. */
	public static String Difference_unreached_label;
	/** Button. */
	public static String DocumentationPage_addLink_label;
	/** Button. */
	public static String DocumentationPage_addTranslation_label;
	/** Title of the page. */
	public static String DocumentationPage_documentation_label;
	/** Button. */
	public static String DocumentationPage_remove_label;
	/** Undoable step. */
	public static String DossierBar_addFact_label;
	/** Facts about every competitor are shown. */
	public static String DossierBar_all_label;
	/** In the field for a new fact while no competitor is chosen. */
	public static String DossierBar_choose_message;
	/** A competitor with the number of facts. */
	public static String DossierBar_competitor_label;
	/** Asks for the name of a competitor. */
	public static String DossierBar_name_message;
	/** Adds a competitor. */
	public static String DossierBar_newCompetitor_label;
	/** In the field for a new fact. */
	public static String DossierBar_newFact_message;
	/** Name of the job. */
	public static String DrawJob_draw_label;
	/** Message of the dialog. */
	public static String ElementChooser_choose_message;
	/** Title of the dialog; what is chosen. */
	public static String ElementChooser_choose_title;
	/** Element and what it belongs to. */
	public static String ElementChooser_owner_label;
	/** Name of a new element; its type. */
	public static String ElementFactory_new_label;
	/** Hint. */
	public static String EvidenceDetail_choose_message;
	/** Instead of links. */
	public static String EvidenceDetail_nothing_label;
	/** Before links to what the evidence shows. */
	public static String EvidenceDetail_shows_label;
	/** Title; element. */
	public static String EvidenceDialog_at_title;
	/** Button. */
	public static String EvidenceDialog_cancel_label;
	/** Hint. */
	public static String EvidenceDialog_hint_message;
	/** Button. */
	public static String EvidenceDialog_next_label;
	/** Button. */
	public static String EvidenceDialog_record_label;
	/** Title and undo label. */
	public static String EvidenceDialog_record_title;
	/** Hint. */
	public static String EvidenceDialog_recorded_message;
	/** Error; what was typed. */
	public static String EvidenceForm_amount_error;
	/** Error. */
	public static String EvidenceForm_consent_error;
	/** Hint in a field. */
	public static String EvidenceForm_consent_label;
	/** Field. */
	public static String EvidenceForm_name_label;
	/** Error. */
	public static String EvidenceForm_noName_error;
	/** Check box. */
	public static String EvidenceForm_personal_label;
	/** Field. */
	public static String EvidenceForm_shows_label;
	/** Instead of a place. */
	public static String EvidenceLabels_noPlace_label;
	/** Numbers. */
	public static String EvidencePart_count_label;
	/** Hint. */
	public static String EvidencePart_empty_message;
	/** Button. */
	public static String EvidencePart_record_label;
	/** Undo label; number of elements. */
	public static String ExplorerCommands_deleteMany_label;
	/** Undo label; element. */
	public static String ExplorerCommands_delete_label;
	/** Action. */
	public static String ExplorerMenu_cases_label;
	/** Undo label; type. */
	public static String ExplorerMenu_create_label;
	/** Menu entry. */
	public static String ExplorerMenu_delete_label;
	/** Menu entry; kind of diagram. */
	public static String ExplorerMenu_diagram_label;
	/** Shows what is known of a competitor. */
	public static String ExplorerMenu_dossier_label;
	/** Menu entry. */
	public static String ExplorerMenu_evidence_label;
	/** Menu entry. */
	public static String ExplorerMenu_how_label;
	/** Menu entry. */
	public static String ExplorerMenu_impact_label;
	/** Sub menu. */
	public static String ExplorerMenu_new_label;
	/** Menu entry. */
	public static String ExplorerMenu_open_label;
	/** Menu entry. */
	public static String ExplorerMenu_rename_label;
	/** Shows the roles of a topic. */
	public static String ExplorerMenu_roles_label;
	/** Opens the flow with a solution in it. */
	public static String ExplorerMenu_toBe_label;
	/** Menu entry. */
	public static String ExplorerMenu_topArea_label;
	/** Opens the value case of a solution. */
	public static String ExplorerMenu_value_label;
	/** Button. */
	public static String ExplorerToolBar_collapse_tooltip;
	/** Button. */
	public static String ExplorerToolBar_link_tooltip;
	/** Title. */
	public static String ExportBpmnHandler_export_title;
	/** Title. */
	public static String ExportReportHandler_export_title;
	/** Title. */
	public static String ExportValueHandler_export_title;
	/** Before the links. */
	public static String FactLinks_about_label;
	/** Adds something that a fact matters for. */
	public static String FactLinks_add_label;
	/** What is said while no fact is selected. */
	public static String FactLinks_choose_message;
	/** Title of the window. */
	public static String FathomWindowAdvisor_product_title;
	/** Question when the window closes; study. */
	public static String FathomWindowAdvisor_save_question;
	/** Title of the window; study. */
	public static String FathomWindowAdvisor_study_title;
	/** Undo label; feature and element. */
	public static String FieldContext_change_label;
	/** Button. */
	public static String FileRow_browse_label;
	/** Hint. */
	public static String FileRow_drop_label;
	/** Tool tip. */
	public static String FileRow_remove_tooltip;
	/** Button. */
	public static String HangingPages_attach_label;
	/** Button. */
	public static String HangingPages_detach_label;
	/** Button. */
	public static String HangingPages_how_label;
	/** Button and undo label. */
	public static String HangingPages_newPainPoint_label;
	/** Button and undo label. */
	public static String HangingPages_newSolution_label;
	/** Button. */
	public static String HangingPages_open_label;
	/** Title of the page. */
	public static String HangingPages_painPoints_label;
	/** Title of the page. */
	public static String HangingPages_solutions_label;
	/** Gaps. */
	public static String HowGaps_missing_label;
	/** Cause of a loss. */
	public static String ImpactLabels_because_label;
	/** Mark. */
	public static String ImpactLabels_last_label;
	/** Mark of an element that stands above already. */
	public static String ImpactLabels_passed_label;
	/** Mark. */
	public static String ImpactLabels_useless_label;
	/** Heading. */
	public static String ImpactPart_from_label;
	/** Hint. */
	public static String ImpactPart_hint_message;
	/** Numbers. */
	public static String ImpactPart_losses_label;
	/** Heading. */
	public static String ImpactPart_lost_label;
	/** Result. */
	public static String ImpactPart_noLoss_label;
	/** Heading. */
	public static String ImpactPart_to_label;
	/** Check box. */
	public static String ImpactPart_whatIf_label;
	/** Undo label; old name. */
	public static String InlineRename_rename_label;
	/** KPI, value before and after. */
	public static String KpiResults_result_label;
	/** Reason. */
	public static String LanguageChoice_cannotWrite_error;
	/** Title of the group. */
	public static String LanguageChoice_language_label;
	/** Hint. */
	public static String LanguageChoice_restart_message;
	/** Question. */
	public static String LanguageChoice_restart_question;
	/** Column. */
	public static String ListPage_name_label;
	/** Undo label; status. */
	public static String MovePainPoint_move_label;
	/** Pain point, status, what is missing. */
	public static String MovePainPoint_refused_message;
	/** Button. */
	public static String NewProcessDialog_create_label;
	/** Hint. */
	public static String NewProcessDialog_hint_message;
	/** Title. */
	public static String NewProcessDialog_new_title;
	/** Field. */
	public static String NewProcessDialog_steps_label;
	/** Button. */
	public static String NewStudyPage_browse_label;
	/** Folder. */
	public static String NewStudyPage_exists_error;
	/** Field. */
	public static String NewStudyPage_folder_label;
	/** Hint in the field of the folder. */
	public static String NewStudyPage_folder_message;
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
	/** Entry of the status filter. */
	public static String PainPointsPart_anyStatus_label;
	/** Button. */
	public static String PainPointsPart_board_tooltip;
	/** Menu entry and undo label. */
	public static String PainPointsPart_delete_label;
	/** Column. */
	public static String PainPointsPart_depth_label;
	/** Hint. */
	public static String PainPointsPart_empty_message;
	/** Column. */
	public static String PainPointsPart_evidence_label;
	/** Depth level of the least sounded step. */
	public static String PainPointsPart_level_label;
	/** Sub menu. */
	public static String PainPointsPart_move_label;
	/** Column. */
	public static String PainPointsPart_name_label;
	/** Column. */
	public static String PainPointsPart_rootCause_label;
	/** Column. */
	public static String PainPointsPart_severity_label;
	/** Menu entry. */
	public static String PainPointsPart_show_label;
	/** Column. */
	public static String PainPointsPart_solution_label;
	/** Column. */
	public static String PainPointsPart_status_label;
	/** Column. */
	public static String PainPointsPart_where_label;
	/** Button. */
	public static String PartsPage_delete_label;
	/** Column. */
	public static String PartsPage_kind_label;
	/** Button. */
	public static String PartsPage_new_label;
	/** Title of the page. */
	public static String PartsPage_parts_label;
	/** How many elements have no place in the line. */
	public static String PathBar_more_label;
	/** What the links below the title lead to. */
	public static String PathBar_next_label;
	/** While the study is checked. */
	public static String ProblemsPart_checking_message;
	/** Column. */
	public static String ProblemsPart_code_label;
	/** Hint. */
	public static String ProblemsPart_empty_message;
	/** Column. */
	public static String ProblemsPart_file_label;
	/** Column. */
	public static String ProblemsPart_message_label;
	/** Menu entry. */
	public static String ProblemsPart_show_label;
	/** Hint. */
	public static String PropertiesPart_nothing_message;
	/** Title of the page. */
	public static String PropertyPages_details_label;
	/** Title of the page. */
	public static String PropertyPages_general_label;
	/** Entry of the empty menu. */
	public static String RecentStudiesMenu_none_label;
	/** Menu; {0} is the change. */
	public static String RedoHandler_named_label;
	/** Menu, while there is nothing. */
	public static String RedoHandler_plain_label;
	/** Button. */
	public static String ReferenceField_choose_tooltip;
	/** Button. */
	public static String ReferenceField_clear_tooltip;
	/** Shown while nothing is chosen. */
	public static String ReferenceField_none_label;
	/** Button. */
	public static String ReferencesField_add_tooltip;
	/** Button. */
	public static String ReferencesField_new_tooltip;
	/** Button. */
	public static String ReferencesField_remove_tooltip;
	/** Pain points. */
	public static String ScenarioTexts_answers_label;
	/** A solution that answers no pain point. */
	public static String ScenarioTexts_noPainPoint_label;
	/** A scenario without segment. */
	public static String ScenarioTexts_noSegment_label;
	/** Choice. */
	public static String ScenariosPart_all_label;
	/** Hint. */
	public static String ScenariosPart_empty_message;
	/** Hint in the filter box. */
	public static String ScenariosPart_filter_label;
	/** Hint. */
	public static String ScenariosPart_nothing_message;
	/** Choice. */
	public static String ScenariosPart_states_tooltip;
	/** Column. */
	public static String ScenariosTree_name_label;
	/** Column. */
	public static String ScenariosTree_state_label;
	/** Column. */
	public static String ScenariosTree_why_label;
	/** While the picture is drawn. */
	public static String ToBePart_drawing_message;
	/** Undoable step. */
	public static String TopicRole_assign_label;
	/** Tab with the depth of each area. */
	public static String RollUpPane_areas_label;
	/** Tab with the depth of what each party does. */
	public static String RollUpPane_parties_label;
	/** Tab with the depth of each process. */
	public static String RollUpPane_processes_label;
	/** Tab with the depth over time. */
	public static String RollUpPane_trend_label;
	/** Column with the bar. */
	public static String RollUpTable_levels_label;
	/** Column with the least deep step. */
	public static String RollUpTable_lowest_label;
	/** Column with the mean depth. */
	public static String RollUpTable_mean_label;
	/** Column with the element. */
	public static String RollUpTable_name_label;
	/** Column with the number of steps. */
	public static String RollUpTable_steps_label;
	/** Name of the job. */
	public static String SearchJob_search_label;
	/** Numbers. */
	public static String SearchPart_best_label;
	/** Column. */
	public static String SearchPart_element_label;
	/** Number. */
	public static String SearchPart_found_label;
	/** Hint. */
	public static String SearchPart_hint_message;
	/** Hint; words. */
	public static String SearchPart_nothing_message;
	/** Hint in the box. */
	public static String SearchPart_query_label;
	/** Column. */
	public static String SearchPart_text_label;
	/** Column. */
	public static String SearchPart_where_label;
	/** What evidence shows; cause. */
	public static String Shown_cause_label;
	/** What evidence shows; finding. */
	public static String Shown_finding_label;
	/** What evidence shows. */
	public static String Shown_newPainPoint_label;
	/** What evidence shows. */
	public static String Shown_noPain_label;
	/** What evidence shows. */
	public static String Shown_nothing_label;
	/** What evidence shows. */
	public static String Shown_observation_label;
	/** What evidence shows; pain point. */
	public static String Shown_painPoint_label;
	/** Hint. */
	public static String StudyExplorerPart_noStudy_message;
	/** Hint in the search box. */
	public static String StudyExplorerPart_search_label;
	/** Button above the tick-list. */
	public static String StudyTables_export_label;
	/** Says which tick-list the button writes. */
	public static String StudyTables_export_tooltip;
	/** Level or mean. */
	public static String StudyTreeLabels_depth_label;
	/** Number of pain points. */
	public static String StudyTreeLabels_painPoints_label;
	/** Numbers. */
	public static String StudyTreeLabels_process_tooltip;
	/** Nothing hurts. */
	public static String StudyTreeLabels_sound_label;
	/** Numbers. */
	public static String StudyTreeLabels_step_tooltip;
	/** Group. */
	public static String StudyTree_cases_label;
	/** Heading in the explorer. */
	public static String StudyTree_competitors_label;
	/** Heading. */
	public static String StudyTree_dataModels_label;
	/** Group. */
	public static String StudyTree_evidence_label;
	/** Group. */
	public static String StudyTree_findings_label;
	/** Heading. */
	public static String StudyTree_insight_label;
	/** Heading. */
	public static String StudyTree_kpis_label;
	/** Group. */
	public static String StudyTree_painPoints_label;
	/** Group. */
	public static String StudyTree_parties_label;
	/** Group. */
	public static String StudyTree_scenarios_label;
	/** Heading. */
	public static String StudyTree_solutions_label;
	/** Heading. */
	public static String StudyTree_systems_label;
	/** Group. */
	public static String StudyTree_topics_label;
	/** Choice. */
	public static String ThemeChoice_contrast_label;
	/** Choice. */
	public static String ThemeChoice_dark_label;
	/** Choice. */
	public static String ThemeChoice_desktop_label;
	/** Choice. */
	public static String ThemeChoice_light_label;
	/** Offers a restart after the dark theme has been left. */
	public static String ThemeChoice_restart_question;
	/** Title of the group. */
	public static String ThemeChoice_theme_label;
	/** Tool tip. */
	public static String Thumbnails_missing_tooltip;
	/** Title of the file dialog for the tick-list. */
	public static String TickListExport_export_title;
	/** Column with the reason. */
	public static String ToBePart_because_label;
	/** While no solution is selected. */
	public static String ToBePart_hint_message;
	/** Column with what becomes of it. */
	public static String ToBePart_kind_label;
	/** The solution touches no flow. */
	public static String ToBePart_unbound_message;
	/** Column with the step. */
	public static String ToBePart_what_label;
	/** What is said while no topic is selected. */
	public static String TopicsPart_choose_message;
	/** What is said of a closed topic. */
	public static String TopicsPart_closed_message;
	/** Title of the column with the due date. */
	public static String TopicsPart_due_label;
	/** What is said when there are no topics. */
	public static String TopicsPart_empty_message;
	/** Between two things that are missing. */
	public static String TopicsPart_list_separator;
	/** Moves a topic to a status. */
	public static String TopicsPart_move_label;
	/** Title of the column with names. */
	public static String TopicsPart_name_label;
	/** A role that no party has. */
	public static String TopicsPart_nobody_label;
	/** The next gate is open. */
	public static String TopicsPart_open_message;
	/** Title of the column with the scene. */
	public static String TopicsPart_scene_label;
	/** What is missing for the next gate. */
	public static String TopicsPart_shut_message;
	/** Title of the column with the status. */
	public static String TopicsPart_status_label;
	/** A point in words: day, depth, steps, commit, message. */
	public static String TrendChart_moment_label;
	/** Name of the job. */
	public static String TrendJob_read_label;
	/** What is said with one commit or none. */
	public static String TrendPane_few_message;
	/** What to do without a repository. */
	public static String TrendPane_git_message;
	/** While the history is read. */
	public static String TrendPane_reading_message;
	/** Menu; {0} is the change. */
	public static String UndoHandler_named_label;
	/** Menu, while there is nothing. */
	public static String UndoHandler_plain_label;
	/** Column with what a pain point does to the KPI. */
	public static String ValuePart_amount_label;
	/** Column with the assumption. */
	public static String ValuePart_assumption_label;
	/** Column with the money of a year. */
	public static String ValuePart_cost_label;
	/** Column with the KPI. */
	public static String ValuePart_effect_label;
	/** Column with baseline and expected value. */
	public static String ValuePart_expected_label;
	/** While no solution is selected. */
	public static String ValuePart_hint_message;
	/** Column with the KPI of a pain point. */
	public static String ValuePart_kpi_label;
	/** Column with the money of a year. */
	public static String ValuePart_money_label;
	/** Column with the pain point. */
	public static String ValuePart_painPoint_label;
	/** Column with the range of an effect. */
	public static String ValuePart_range_label;
	/** Row with the sum of the effects on a KPI. */
	public static String ValuePart_sum_label;
	/** Gain, cost and missing figures. */
	public static String ValuePart_summary_label;
	/** Link to the flow with the solution in it. */
	public static String ValuePart_toBe_label;
	/** Other solutions claim the same effect. */
	public static String ValuePart_twice_message;
	/** Hint in a field. */
	public static String ValueRows_amount_label;
	/** Hint in a field. */
	public static String ValueRows_label_label;
	/** Hint in a field. */
	public static String ValueRows_unit_label;
	/** A figure that is missing. */
	public static String LinkedTable_missing_label;
	/** What a click on the picture does. */
	public static String PicturePane_click_tooltip;
	/** Shown instead of the tree while the search finds nothing. */
	public static String StudyExplorerPart_nothingFound_message;
	/** Title. */
	public static String VisitPlanHandler_plan_title;
	/** Hint of the empty view. */
	public static String WalkPart_hint_message;
	/** Heading. */
	public static String WelcomePage_begin_label;
	/** Link. */
	public static String WelcomePage_newProcess_label;
	/** Link. */
	public static String WelcomePage_new_label;
	/** Link. */
	public static String WelcomePage_open_label;
	/** Heading. */
	public static String WelcomePage_processes_label;
	/** Heading. */
	public static String WelcomePage_recent_label;
	/** Hint with a link; time. */
	public static String WelcomePage_recovered_message;
	/** Title. */
	public static String WelcomePage_welcome_title;
	/** What Fathom is for. */
	public static String WelcomePage_what_message;
	/** Label. */
	public static String SettingsJob_read_label;
	/** Label. */
	public static String JudgementsPart_open_label;
	/** Tooltip. */
	public static String JudgementsPart_open_tooltip;
	/** Label. */
	public static String JudgementsPart_rules_label;
	/** Tooltip. */
	public static String JudgementsPart_rules_tooltip;
	/** Label. */
	public static String JudgementsPart_all_label;
	/** Per cent. */
	public static String JudgementsPart_coverage_label;
	/** Hint. */
	public static String JudgementsPart_empty_message;
	/** Label. */
	public static String JudgementsTree_rule_label;
	/** Label. */
	public static String JudgementsTree_finding_label;
	/** Label. */
	public static String JudgementTexts_coverage_label;
	/** Label. */
	public static String JudgementTexts_emptySegment_label;
	/** Label. */
	public static String JudgementTexts_concentration_label;
	/** Label. */
	public static String JudgementTexts_orphan_label;
	/** Label. */
	public static String JudgementTexts_stale_label;
	/** Label. */
	public static String JudgementTexts_unowned_label;
	/** Title. */
	public static String RulesDialog_rules_title;
	/** File. */
	public static String RulesDialog_hint_message;
	/** Label. */
	public static String RulesDialog_coverage_label;
	/** Label. */
	public static String RulesDialog_concentration_label;
	/** Label. */
	public static String RulesDialog_age_label;
	/** Label. */
	public static String RulesDialog_scenes_label;
	/** Label. */
	public static String RulesDialog_units_label;
	/** Label. */
	public static String RulesDialog_save_label;
	/** Label. */
	public static String RulesDialog_write_label;
	/** Label. */
	public static String StudyTables_judge_label;
	/** Tooltip. */
	public static String StudyTables_judge_tooltip;
	/** Button and menu. */
	public static String TopicsPart_new_label;
	/** Tooltip. */
	public static String TopicsPart_new_tooltip;
	/** What a topic is to be about. */
	public static String TopicsPart_about_label;
	/** A topic about nothing in particular. */
	public static String TopicsPart_customer_label;
	/** Change; scene. */
	public static String TopicMenu_create_label;

	static {
		NLS.initializeMessages("org.fathom.workbench.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
