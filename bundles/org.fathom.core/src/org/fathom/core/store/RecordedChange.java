package org.fathom.core.store;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** A change that has been made and can be taken back and made again. */
final class RecordedChange extends AbstractCommand {
	private final ChangeDescription description;

	RecordedChange(String label, ChangeDescription description) {
		super(label);
		this.description = description;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	/** Does nothing: the change was made while it was recorded. */
	@Override
	public void execute() {
		// made already
	}

	@Override
	public void undo() {
		description.applyAndReverse();
	}

	@Override
	public void redo() {
		description.applyAndReverse();
	}
}
