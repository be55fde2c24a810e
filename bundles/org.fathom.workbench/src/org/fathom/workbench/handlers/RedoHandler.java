package org.fathom.workbench.handlers;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;

/** Makes the last change that was taken back again. */
public final class RedoHandler extends AbstractStackHandler {

	/**
	 * Follows the open study.
	 *
	 * @param active   knows the study
	 * @param commands told when the name of the change is another one
	 */
	public RedoHandler(ActiveStudy active, ICommandService commands) {
		super(IWorkbenchCommandConstants.EDIT_REDO, active, commands);
	}

	@Override
	Optional<Command> next(CommandStack stack) {
		return stack.canRedo() ? Optional.of(stack.getRedoCommand()) : Optional.empty();
	}

	@Override
	void go(CommandStack stack) {
		stack.redo();
	}

	@Override
	String plain() {
		return Messages.RedoHandler_plain_label;
	}

	@Override
	String named() {
		return Messages.RedoHandler_named_label;
	}
}
