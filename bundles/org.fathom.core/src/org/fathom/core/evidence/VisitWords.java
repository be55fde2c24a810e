package org.fathom.core.evidence;

import org.fathom.model.process.Step;

/** The words of a visit plan that all its writers share. */
final class VisitWords {
	private VisitWords() {
	}

	static String heading(VisitPlan.Stop stop) {
		String lane = stop.lane().isEmpty() ? "" : " \u00b7 " + stop.lane(); //$NON-NLS-1$ //$NON-NLS-2$
		return ChannelNames.of(stop.channel()) + ": " + stop.process() + lane; //$NON-NLS-1$
	}

	static String step(VisitPlan.Task task) {
		Step step = task.step();
		return step.getNumber() == null ? String.valueOf(step.getName()) : step.getNumber() + ' ' + step.getName();
	}
}
