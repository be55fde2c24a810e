package org.fathom.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.workbench.edit.NewProcessDialog;
import org.fathom.workbench.study.ActiveStudy;

/** Asks for a process and its steps, and makes them. */
public final class NewProcessHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getWorkbench().getService(ActiveStudy.class).get().ifPresent(study -> new NewProcessDialog(window.getShell(), study).open());
		return null;
	}
}
