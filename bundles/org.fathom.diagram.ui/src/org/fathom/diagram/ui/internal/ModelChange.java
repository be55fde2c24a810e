package org.fathom.diagram.ui.internal;

import java.util.Objects;

import org.eclipse.gef.commands.Command;

/** A change of model or notation in the shape GEF wants; it is undone by the study's own command stack, never by itself. */
final class ModelChange extends Command {
	private final Runnable change;

	ModelChange(String label, Runnable change) {
		super(label);
		this.change = Objects.requireNonNull(change);
	}

	@Override
	public void execute() {
		change.run();
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
