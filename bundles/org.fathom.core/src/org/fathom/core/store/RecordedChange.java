package org.fathom.core.store;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** A change that has been made and can be taken back and made again. */
final class RecordedChange extends AbstractCommand {
	private final ChangeDescription before;
	private final ChangeDescription description;

	/**
	 * A change.
	 *
	 * @param label       what the user reads
	 * @param before      how the participants had followed the last undo or redo when the change was made; {@code null} if they had not
	 * @param description how to take the change back
	 */
	RecordedChange(String label, ChangeDescription before, ChangeDescription description) {
		super(label);
		this.before = before;
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
		if (before != null) {
			before.applyAndReverse();
		}
	}

	@Override
	public void redo() {
		if (before != null) {
			before.applyAndReverse();
		}
		description.applyAndReverse();
	}
}
