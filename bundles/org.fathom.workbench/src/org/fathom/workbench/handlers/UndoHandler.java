package org.fathom.workbench.handlers;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;

/** Takes the last change of the study back, whichever view it was made in. */
public final class UndoHandler extends AbstractStackHandler {

	/**
	 * Follows the open study.
	 *
	 * @param active   knows the study
	 * @param commands told when the name of the change is another one
	 */
	public UndoHandler(ActiveStudy active, ICommandService commands) {
		super(IWorkbenchCommandConstants.EDIT_UNDO, active, commands);
	}

	@Override
	Optional<Command> next(CommandStack stack) {
		return stack.canUndo() ? Optional.of(stack.getUndoCommand()) : Optional.empty();
	}

	@Override
	void go(CommandStack stack) {
		stack.undo();
	}

	@Override
	String plain() {
		return Messages.UndoHandler_plain_label;
	}

	@Override
	String named() {
		return Messages.UndoHandler_named_label;
	}
}
