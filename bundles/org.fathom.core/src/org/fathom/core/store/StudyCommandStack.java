package org.fathom.core.store;

import org.eclipse.emf.common.command.BasicCommandStack;

/** The changes of a study; can begin in a state that differs from the disk. */
final class StudyCommandStack extends BasicCommandStack {
	private static final int NO_SAVED_STATE = -2;

	/** Makes a save needed whatever is undone, until the next save. */
	void markUnsaved() {
		saveIndex = NO_SAVED_STATE;
	}
}
