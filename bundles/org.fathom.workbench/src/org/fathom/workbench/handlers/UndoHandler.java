package org.fathom.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.workbench.study.ActiveStudy;

/** Takes the last change of the study back, whichever view it was made in. */
public final class UndoHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench().getService(ActiveStudy.class).get()
				.map(study -> study.commandStack()).filter(stack -> stack.canUndo()).ifPresent(stack -> stack.undo());
		return null;
	}
}
