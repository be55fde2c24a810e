package org.fathom.diagram.ui.internal;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.gef.commands.Command;
import org.fathom.diagram.ui.context.DiagramContext;

/**
 * Lets GEF's tools and actions work on the command stack of the study. Every command they execute becomes one step of that stack, which
 * alone undoes and redoes, so that undo goes across diagrams, tables and properties.
 */
final class CommandStackBridge extends org.eclipse.gef.commands.CommandStack {
	private final DiagramContext context;
	private final Consumer<RuntimeException> failures;
	private final org.eclipse.emf.common.command.CommandStackListener listener = e -> tellListeners();

	/**
	 * Bridges to a study.
	 *
	 * @param failures told when a change has failed and been rolled back
	 */
	CommandStackBridge(DiagramContext context, Consumer<RuntimeException> failures) {
		this.context = context;
		this.failures = failures;
		context.commandStack().addCommandStackListener(listener);
	}

	private CommandStack stack() {
		return context.commandStack();
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute()) {
			return;
		}
		notifyListeners(command, PRE_EXECUTE);
		try {
			context.execute(command.getLabel() == null ? "" : command.getLabel(), command::execute); //$NON-NLS-1$
		} catch (RuntimeException e) {
			failures.accept(e);
		} finally {
			notifyListeners(command, POST_EXECUTE);
		}
	}

	@Override
	public boolean canUndo() {
		return stack().canUndo();
	}

	@Override
	public boolean canRedo() {
		return stack().canRedo();
	}

	@Override
	public void undo() {
		if (canUndo()) {
			stack().undo();
		}
	}

	@Override
	public void redo() {
		if (canRedo()) {
			stack().redo();
		}
	}

	@Override
	public Command getUndoCommand() {
		return labelled(stack().getUndoCommand());
	}

	@Override
	public Command getRedoCommand() {
		return labelled(stack().getRedoCommand());
	}

	private static Command labelled(org.eclipse.emf.common.command.Command command) {
		return command == null ? null : new Command(command.getLabel()) {
		};
	}

	@Override
	public boolean isDirty() {
		return context.isDirty();
	}

	@Override
	public void markSaveLocation() {
		tellListeners();
	}

	@Override
	public void flush() {
		// the stack belongs to the study and outlives this editor
	}

	@SuppressWarnings("deprecation")
	private void tellListeners() {
		notifyListeners();
	}

	@Override
	public void dispose() {
		context.commandStack().removeCommandStackListener(listener);
	}
}
