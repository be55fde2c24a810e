package org.fathom.core;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle in the user's language. */
public final class Messages extends NLS {
	/** Folder. */
	public static String StudyStore_noStudy_error;
	/** What a condition asks that only asks for a fact. */
	public static String ConditionWords_exists_label;
	/** Folder. */
	public static String StudyStore_studyExists_error;
	/** File and reason. */
	public static String StudyStore_cannotCreate_error;
	/** File, line and reason. */
	public static String FileLoader_unreadable_message;
	/** File, element and target. */
	public static String FileLoader_unresolved_message;
	/** File, element and id. */
	public static String FileLoader_duplicateId_message;
	/** File and reason. */
	public static String StudySaver_cannotWrite_error;
	/** File. */
	public static String StudySaver_changedOnDisk_error;
	/** File, line, version found and version known. */
	public static String FileLoader_unknownFormat_message;
	/** File, version before and version now. */
	public static String FileContents_migrated_message;
	/** File. */
	public static String FileContents_notRecovered_message;
	/** File and reason. */
	public static String PendingChanges_unreadable_error;
	/** Name of a new lane. */
	public static String CreateProcessOperation_lane_label;
	/** Name of a new start event. */
	public static String CreateProcessOperation_start_label;
	/** Name of a new step. */
	public static String CreateProcessOperation_step_label;
	/** Name of a new end event. */
	public static String CreateProcessOperation_end_label;
	/** Type and id. */
	public static String EmptyNameRule_message;
	/** Name and container. */
	public static String DuplicateNameRule_message;
	/** Quick fix. */
	public static String DuplicateNameRule_number_label;
	/** Process. */
	public static String ProcessWithoutStartRule_message;
	/** Quick fix. */
	public static String ProcessWithoutStartRule_add_label;
	/** Process. */
	public static String ProcessWithoutEndRule_message;
	/** Quick fix. */
	public static String ProcessWithoutEndRule_add_label;
	/** Node. */
	public static String UnreachableNodeRule_message;
	/** Node. */
	public static String DeadEndRule_message;
	/** Gateway and target. */
	public static String MissingConditionRule_message;
	/** Quick fix. */
	public static String MissingConditionRule_makeDefault_label;
	/** Pain point. */
	public static String PainPointWithoutEvidenceRule_message;
	/** Pain point. */
	public static String MissingRootCauseRule_message;
	/** Solution. */
	public static String SolutionWithoutHowRule_message;
	/** How step. */
	public static String UnboundHowStepRule_message;
	/** Attribute and range. */
	public static String RangeRule_reversed_message;
	/** Quick fix. */
	public static String RangeRule_swap_label;
	/** Attribute and range. */
	public static String RangeRule_outside_message;
	/** Step and quantity. */
	public static String DurationRule_message;
	/** Element, value and scale. */
	public static String ScaleRule_message;
	/** Quick fix; value. */
	public static String ScaleRule_set_label;
	/** Topic. */
	public static String TopicRule_noScope_message;
	/** Topic. */
	public static String TopicRule_unowned_message;
	/** Status of a pain point. */
	public static String StatusNames_candidate_label;
	/** Status of a pain point. */
	public static String StatusNames_confirmed_label;
	/** Status of a pain point. */
	public static String StatusNames_addressed_label;
	/** Status of a pain point. */
	public static String StatusNames_verified_label;
	/** Status of a pain point. */
	public static String StatusNames_closed_label;
	/** What is missing to close. */
	public static String StatusMoves_notVerified_message;
	/** What is missing to confirm. */
	public static String StatusDemands_place_message;
	/** What is missing to confirm. */
	public static String StatusDemands_firstHand_message;
	/** What is missing to confirm. */
	public static String StatusDemands_voice_message;
	/** What is missing to address. */
	public static String StatusDemands_answer_message;
	/** What is missing to verify. */
	public static String StatusDemands_result_message;
	/** Pain point, status and what is missing. */
	public static String UnearnedStatusRule_message;
	/** Status. */
	public static String UnearnedStatusRule_setBack_label;
	/** Cause. */
	public static String UnfoundedCauseRule_message;
	/** Quick fix. */
	public static String UnfoundedCauseRule_told_label;
	/** Cause and pain point. */
	public static String SymptomAsCauseRule_message;
	/** Quick fix. */
	public static String SymptomAsCauseRule_takeOut_label;
	/** Cause. */
	public static String RepeatedCauseRule_message;
	/** Role of a topic. */
	public static String RoleNames_setsTopic_label;
	/** Role of a topic. */
	public static String RoleNames_doesInsight_label;
	/** Role of a topic. */
	public static String RoleNames_providesData_label;
	/** Role of a topic. */
	public static String RoleNames_uses_label;
	/** Role of a topic. */
	public static String RoleNames_evaluates_label;
	/** Status of a topic. */
	public static String TopicNames_draft_label;
	/** Status of a topic. */
	public static String TopicNames_released_label;
	/** Status of a topic. */
	public static String TopicNames_inWork_label;
	/** Status of a topic. */
	public static String TopicNames_closed_label;
	/** Scene. */
	public static String TopicNames_project_label;
	/** Scene. */
	public static String TopicNames_customer_label;
	/** Scene. */
	public static String TopicNames_segment_label;
	/** Scene. */
	public static String TopicNames_region_label;
	/** Scene. */
	public static String TopicNames_industry_label;
	/** Kind of source. */
	public static String SourceNames_publicRecord_label;
	/** Kind of source. */
	public static String SourceNames_press_label;
	/** Kind of source. */
	public static String SourceNames_website_label;
	/** Kind of source. */
	public static String SourceNames_priceList_label;
	/** Kind of source. */
	public static String SourceNames_analystReport_label;
	/** Kind of source. */
	public static String SourceNames_tender_label;
	/** Kind of source. */
	public static String SourceNames_customerStatement_label;
	/** Kind of source. */
	public static String SourceNames_ownExperience_label;
	/** Kind of source. */
	public static String SourceNames_event_label;
	/** Confidence. */
	public static String SourceNames_guessed_label;
	/** Confidence. */
	public static String SourceNames_told_label;
	/** Confidence. */
	public static String SourceNames_documented_label;
	/** Confidence. */
	public static String SourceNames_measured_label;
	/** What is missing to release. */
	public static String TopicGates_noQuestion_message;
	/** What is missing to release. */
	public static String TopicGates_noScope_message;
	/** Roles. */
	public static String TopicGates_noRole_message;
	/** What is missing to release. */
	public static String TopicGates_noDueDate_message;
	/** What is missing to close. */
	public static String TopicGates_noFinding_message;
	/** Topic and what is missing. */
	public static String TopicGateRule_message;
	/** Quick fix. */
	public static String TopicGateRule_draft_label;
	/** Quick fix. */
	public static String TopicGateRule_inWork_label;
	/** Topic and date. */
	public static String OverdueTopicRule_message;
	/** File and reason. */
	public static String RecordEvidenceOperation_cannotCopy_error;
	/** Place and date. */
	public static String RecordEvidenceOperation_name_label;
	/** Name of redacted evidence. */
	public static String RedactEvidenceOperation_name_label;
	/** Channel. */
	public static String ChannelNames_none_label;
	/** Channel. */
	public static String ChannelNames_equipmentRoom_label;
	/** Channel. */
	public static String ChannelNames_site_label;
	/** Channel. */
	public static String ChannelNames_streetCabinet_label;
	/** Channel. */
	public static String ChannelNames_businessHall_label;
	/** Channel. */
	public static String ChannelNames_experience_label;
	/** Channel. */
	public static String ChannelNames_interview_label;
	/** Channel. */
	public static String ChannelNames_workshop_label;
	/** Channel. */
	public static String ChannelNames_measurement_label;
	/** Channel. */
	public static String ChannelNames_systemExport_label;
	/** Channel. */
	public static String ChannelNames_document_label;
	/** Pain point. */
	public static String StepVisit_isItSo_message;
	/** Study. */
	public static String VisitPlan_title;
	/** Number seen and number of steps. */
	public static String VisitPlan_summary_message;
	/** Fields to fill in by hand, with bars between them. */
	public static String VisitPlan_fields_label;
	/** Evidence. */
	public static String ConsentRule_message;
	/** Quick fix. */
	public static String ConsentRule_redact_label;
	/** Evidence and date. */
	public static String KeepUntilRule_message;
	/** Evidence and file. */
	public static String MissingFileRule_message;
	/** Quick fix. */
	public static String MissingFileRule_remove_label;
	/** File. */
	public static String UnusedFileRule_message;
	/** Fact and competitor. */
	public static String FactWithoutSourceRule_message;
	/** Fact and date. */
	public static String StaleFactRule_message;
	/** Fact. */
	public static String StaleFactRule_never_message;
	/** Quick fix. */
	public static String StaleFactRule_verified_label;
	/** Flow and process. */
	public static String FlowEndsRule_message;
	/** Quick fix. */
	public static String FlowEndsRule_delete_label;
	/** Event. */
	public static String BoundaryEventRule_message;
	/** Event. */
	public static String EventDirectionRule_start_message;
	/** Event. */
	public static String EventDirectionRule_end_message;
	/** Step. */
	public static String RefinementCycleRule_message;
	/** Quick fix. */
	public static String RefinementCycleRule_clear_label;
	/** Element, reference and target. */
	public static String BrokenReferenceRule_message;
	/** Quick fix. */
	public static String BrokenReferenceRule_remove_label;
	/** Coverage and minimum. */
	public static String Judges_coverage_message;
	/** Number and names. */
	public static String Judges_emptySegment_message;
	/** Judgement that is kept. */
	public static String Judges_noEmptySegment_message;
	/** Share and segment. */
	public static String Judges_concentration_message;
	/** Judgement that is kept. */
	public static String Judges_noConcentration_message;
	/** Number and names. */
	public static String Judges_orphan_message;
	/** Judgement that is kept. */
	public static String Judges_noOrphan_message;
	/** Number and names. */
	public static String Judges_stale_message;
	/** Judgement that is kept. */
	public static String Judges_noStale_message;
	/** Number and names. */
	public static String Judges_unowned_message;
	/** Judgement that is kept. */
	public static String Judges_noUnowned_message;
	/** Between names. */
	public static String Judges_list_separator;
	/** File and reason. */
	public static String SettingsFile_unreadable_error;
	/** File, line, what was found and what is known. */
	public static String SettingsFile_unknown_error;
	/** File, line, what was found and the greatest value. */
	public static String SettingsFile_badNumber_error;
	/** File and reason. */
	public static String SettingsFile_unwritable_error;
	/** Refusal. */
	public static String TickGap_result_error;
	/** Refusal. */
	public static String TickGap_exemption_error;
	/** Refusal. */
	public static String TickGap_noSolution_error;
	/** Refusal. */
	public static String TickGap_noPainPoint_error;
	/** Refusal; type. */
	public static String TickGap_noModel_error;
	/** Lane. */
	public static String FlowWords_lane_label;
	/** One. */
	public static String FlowWords_painPoint_label;
	/** Number. */
	public static String FlowWords_painPoints_label;
	/** One. */
	public static String FlowWords_solution_label;
	/** Number. */
	public static String FlowWords_solutions_label;
	/** Level and deepest level. */
	public static String FlowWords_depth_label;
	/** Nothing hurts. */
	public static String FlowWords_sound_label;
	/** Process. */
	public static String FlowWords_refined_label;
	/** Role. */
	public static String FlowWords_start_label;
	/** Role. */
	public static String FlowWords_end_label;
	/** Role. */
	public static String FlowWords_boundary_label;
	/** Role. */
	public static String FlowWords_intermediate_label;
	/** Role. */
	public static String FlowWords_exclusive_label;
	/** Role. */
	public static String FlowWords_parallel_label;
	/** Role. */
	public static String FlowWords_inclusive_label;
	/** Role. */
	public static String FlowWords_eventBased_label;
	/** Role. */
	public static String FlowWords_complex_label;
	/** Role. */
	public static String FlowWords_step_label;
	/** Message and receiver. */
	public static String FlowWords_sends_label;
	/** Message and sender. */
	public static String FlowWords_receives_label;
	/** The default way. */
	public static String FlowWords_otherwise_label;
	/** A way without condition. */
	public static String FlowWords_also_label;
	/** Condition. */
	public static String FlowWords_way_label;
	/** Role and name. */
	public static String FlowWords_backTo_label;
	/** Name of what has none. */
	public static String FlowWords_unnamed_label;
	/** Between parts. */
	public static String FlowWords_list_separator;
	/** Role. */
	public static String FlowWords_join_label;
	/** What follows a join without a name. */
	public static String FlowWords_before_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_shows_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_causes_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_hurts_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_worsens_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_addressed_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_answered_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_partOfSolution_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_improves_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_proven_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_measured_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_offers_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_asks_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_foundOut_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_found_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_used_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_read_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_written_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_opened_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_holds_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_judged_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_matters_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_known_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_specialised_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_collected_label;
	/** Words on the way to, and on the way from. */
	public static String TraceRelation_responsible_label;
	/** What is lost. */
	public static String LossKind_existence_label;
	/** What is lost. */
	public static String LossKind_place_label;
	/** What is lost. */
	public static String LossKind_system_label;
	/** What is lost. */
	public static String LossKind_data_label;
	/** What is lost. */
	public static String LossKind_kpi_label;
	/** What is lost. */
	public static String LossKind_evidence_label;
	/** What is lost. */
	public static String LossKind_explanation_label;
	/** What is lost. */
	public static String LossKind_pain_label;
	/** What is lost. */
	public static String LossKind_answer_label;
	/** What is lost. */
	public static String LossKind_proof_label;
	/** What is lost. */
	public static String LossKind_insight_label;
	/** What is lost. */
	public static String LossKind_party_label;
	/** What is lost. */
	public static String LossKind_reference_label;
	/** Folder. */
	public static String DepthHistoryQuery_noRepository_error;
	/** Folder and reason. */
	public static String DepthHistoryQuery_unreadable_error;
	/** Key and values. */
	public static String ContradictoryFactRule_message;
	/** Element and what is missing. */
	public static String EvidenceOriginRule_message;
	/** What is missing. */
	public static String EvidenceOriginRule_channel_label;
	/** What is missing. */
	public static String EvidenceOriginRule_date_label;
	/** What is missing. */
	public static String EvidenceOriginRule_observer_label;
	/** Element, money and period. */
	public static String ImpactPeriodRule_message;
	/** Element. */
	public static String RedactedRemainsRule_message;

	static {
		NLS.initializeMessages("org.fathom.core.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
