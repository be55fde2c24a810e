package org.fathom.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.workbench.study.ActiveStudy;

/** Saves the study, wherever in it the change was made. */
public final class SaveStudyHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getWorkbench().getService(ActiveStudy.class).get().ifPresent(study -> {
			try {
				study.save(new NullProgressMonitor());
			} catch (CoreException e) {
				ErrorDialog.openError(window.getShell(), null, null, e.getStatus());
			}
		});
		return null;
	}
}
