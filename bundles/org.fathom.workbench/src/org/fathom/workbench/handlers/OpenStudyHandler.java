package org.fathom.workbench.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudyJob;

/** Asks for a study folder and opens it. */
public final class OpenStudyHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.OpenStudyHandler_open_title);
		dialog.setMessage(Messages.OpenStudyHandler_open_message);
		String folder = dialog.open();
		if (folder != null && window.getActivePage().closeAllEditors(true)) {
			ActiveStudy active = window.getWorkbench().getService(ActiveStudy.class);
			new OpenStudyJob(Path.of(folder), active, window.getWorkbench()).schedule();
		}
		return null;
	}
}
