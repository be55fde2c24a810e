package org.fathom.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.model.process.Process;
import org.fathom.workbench.export.TickListExport;
import org.fathom.workbench.study.ActiveStudy;

/** Writes the tick-list of all processes as an Excel workbook. */
public final class ExportTickListHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getWorkbench().getService(ActiveStudy.class).get().ifPresent(
				study -> new TickListExport(study.session(), study.session().index().all(Process.class)).run(window.getShell()));
		return null;
	}
}
