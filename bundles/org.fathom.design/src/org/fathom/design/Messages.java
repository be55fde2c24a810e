package org.fathom.design;

import org.eclipse.osgi.util.NLS;

/** Texts of the viewpoint's services. */
final class Messages extends NLS {
	public static String CauseServices_documented;
	public static String CauseServices_guessed;
	public static String CauseServices_label;
	public static String CauseServices_measured;
	public static String CauseServices_rootLabel;
	public static String CauseServices_told;
	public static String CauseServices_unfollowed;
	public static String CauseServices_unsupported;
	public static String DataFlowServices_dataObject;
	public static String DataServices_emptyEntity;
	public static String DataServices_emptyEnumeration;
	public static String FlowCheckServices_emptyArea;
	public static String FlowCheckServices_idleGateway;
	public static String FlowCheckServices_noFlow;
	public static String FlowCheckServices_noLane;
	public static String FlowServices_otherwise;
	public static String HowServices_addsAfter;
	public static String HowServices_addsBefore;
	public static String HowServices_changes;
	public static String HowServices_lane;
	public static String HowServices_prepares;
	public static String HowServices_removes;
	public static String HowServices_replaces;
	public static String HowServices_unbound;
	public static String InsightServices_painTooltip;
	public static String InsightServices_solutionTooltip;
	public static String MapServices_numbers;
	public static String NewNames_area;
	public static String NewNames_attribute;
	public static String NewNames_boundaryEvent;
	public static String NewNames_cause;
	public static String NewNames_endEvent;
	public static String NewNames_entity;
	public static String NewNames_enumeration;
	public static String NewNames_evidence;
	public static String NewNames_howStep;
	public static String NewNames_intermediateEvent;
	public static String NewNames_lane;
	public static String NewNames_literal;
	public static String NewNames_painPoint;
	public static String NewNames_participant;
	public static String NewNames_process;
	public static String NewNames_solution;
	public static String NewNames_startEvent;
	public static String NewNames_step;
	public static String NewNames_timerEvent;
	public static String NewNames_topic;
	public static String StepServices_kpi;
	public static String StepServices_reads;
	public static String StepServices_system;
	public static String StepServices_topic;
	public static String StepServices_writes;
	public static String TypeNames_boolean;
	public static String TypeNames_date;
	public static String TypeNames_dateTime;
	public static String TypeNames_decimal;
	public static String TypeNames_enumeration;
	public static String TypeNames_geoPoint;
	public static String TypeNames_integer;
	public static String TypeNames_money;
	public static String TypeNames_photo;
	public static String TypeNames_text;
	/** Sign of what is planned. */
	public static String TickServices_planned_label;
	/** Sign of what is done. */
	public static String TickServices_done_label;
	/** Reason and who decided. */
	public static String TickServices_notApplicable_label;
	/** Level. */
	public static String TableServices_depth_label;
	/** Name, status, what is missing. */
	public static String TableServices_notEarned_error;
	/** What was typed, the field, least and greatest value. */
	public static String TableServices_severity_error;
	/** What was typed, the field. */
	public static String TableServices_status_error;

	static {
		initializeMessages("org.fathom.design.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
