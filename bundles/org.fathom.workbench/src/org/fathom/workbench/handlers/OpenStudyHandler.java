package org.fathom.workbench.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.RecentStudies;
import org.fathom.workbench.study.StudyOpener;

/** Asks for a study folder and opens it. */
public final class OpenStudyHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.OpenStudyHandler_open_title);
		dialog.setMessage(Messages.OpenStudyHandler_open_message);
		new RecentStudies().folders().stream().findFirst().map(Path::getParent).ifPresent(beside -> dialog.setFilterPath(beside.toString()));
		String folder = dialog.open();
		if (folder != null) {
			new StudyOpener(window).open(Path.of(folder));
		}
		return null;
	}
}
