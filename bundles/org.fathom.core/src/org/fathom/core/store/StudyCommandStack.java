package org.fathom.core.store;

import org.eclipse.emf.common.command.BasicCommandStack;

/** The stack of a session. Before an undo or redo it lets the session go back to exactly the state that it was recorded in. */
final class StudyCommandStack extends BasicCommandStack {
	private static final int NO_SAVED_STATE = -2;

	private final Runnable before;
	private final Runnable after;
	private boolean stepping;

	/**
	 * Creates the stack.
	 *
	 * @param before runs before an undo or redo
	 * @param after  runs after an undo or redo, before the listeners
	 */
	StudyCommandStack(Runnable before, Runnable after) {
		this.before = before;
		this.after = after;
	}

	/** Makes a save needed whatever is undone, until the next save. */
	void markUnsaved() {
		saveIndex = NO_SAVED_STATE;
	}

	@Override
	public void undo() {
		if (canUndo()) {
			before.run();
			stepping = true;
			super.undo();
		}
	}

	@Override
	public void redo() {
		if (canRedo()) {
			before.run();
			stepping = true;
			super.redo();
		}
	}

	@Override
	protected void notifyListeners() {
		if (stepping) {
			stepping = false;
			after.run();
		}
		super.notifyListeners();
	}
}
