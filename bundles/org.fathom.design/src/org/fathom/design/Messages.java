package org.fathom.design;

import org.eclipse.osgi.util.NLS;

/** Texts of the viewpoint's services. */
final class Messages extends NLS {
	public static String FlowServices_otherwise;
	public static String InsightServices_painTooltip;
	public static String InsightServices_solutionTooltip;
	public static String NewNames_boundaryEvent;
	public static String NewNames_endEvent;
	public static String NewNames_howStep;
	public static String NewNames_intermediateEvent;
	public static String NewNames_lane;
	public static String NewNames_painPoint;
	public static String NewNames_participant;
	public static String NewNames_solution;
	public static String NewNames_startEvent;
	public static String NewNames_step;
	public static String NewNames_timerEvent;

	static {
		initializeMessages("org.fathom.design.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
