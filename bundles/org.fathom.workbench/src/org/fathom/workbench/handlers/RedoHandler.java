package org.fathom.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.workbench.study.ActiveStudy;

/** Makes the last change that was taken back again. */
public final class RedoHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench().getService(ActiveStudy.class).get()
				.map(study -> study.commandStack()).filter(stack -> stack.canRedo()).ifPresent(stack -> stack.redo());
		return null;
	}
}
