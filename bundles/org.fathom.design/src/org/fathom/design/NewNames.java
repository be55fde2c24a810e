package org.fathom.design;

/** Names of new elements in the user's language. */
final class NewNames {
	private NewNames() {
	}

	static String of(String what) {
		return switch (what) {
		case "Step" -> Messages.NewNames_step; //$NON-NLS-1$
		case "StartEvent" -> Messages.NewNames_startEvent; //$NON-NLS-1$
		case "IntermediateEvent" -> Messages.NewNames_intermediateEvent; //$NON-NLS-1$
		case "TimerEvent" -> Messages.NewNames_timerEvent; //$NON-NLS-1$
		case "EndEvent" -> Messages.NewNames_endEvent; //$NON-NLS-1$
		case "BoundaryEvent" -> Messages.NewNames_boundaryEvent; //$NON-NLS-1$
		case "Lane" -> Messages.NewNames_lane; //$NON-NLS-1$
		case "Participant" -> Messages.NewNames_participant; //$NON-NLS-1$
		case "PainPoint" -> Messages.NewNames_painPoint; //$NON-NLS-1$
		case "Solution" -> Messages.NewNames_solution; //$NON-NLS-1$
		case "HowStep" -> Messages.NewNames_howStep; //$NON-NLS-1$
		case "Area" -> Messages.NewNames_area; //$NON-NLS-1$
		case "Process" -> Messages.NewNames_process; //$NON-NLS-1$
		case "Entity" -> Messages.NewNames_entity; //$NON-NLS-1$
		case "Attribute" -> Messages.NewNames_attribute; //$NON-NLS-1$
		case "Enumeration" -> Messages.NewNames_enumeration; //$NON-NLS-1$
		case "Literal" -> Messages.NewNames_literal; //$NON-NLS-1$
		case "Cause" -> Messages.NewNames_cause; //$NON-NLS-1$
		case "Evidence" -> Messages.NewNames_evidence; //$NON-NLS-1$
		case "Topic" -> Messages.NewNames_topic; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}
}
