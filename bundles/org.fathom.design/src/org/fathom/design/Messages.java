package org.fathom.design;

import org.eclipse.osgi.util.NLS;

/** Texts of the viewpoint's services. */
final class Messages extends NLS {
	static String FlowServices_otherwise;
	static String InsightServices_painTooltip;
	static String InsightServices_solutionTooltip;
	static String NewNames_boundaryEvent;
	static String NewNames_endEvent;
	static String NewNames_howStep;
	static String NewNames_intermediateEvent;
	static String NewNames_lane;
	static String NewNames_painPoint;
	static String NewNames_participant;
	static String NewNames_solution;
	static String NewNames_startEvent;
	static String NewNames_step;
	static String NewNames_timerEvent;

	static {
		initializeMessages("org.fathom.design.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
