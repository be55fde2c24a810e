package org.fathom.workbench.handlers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.ui.notice.WrittenNotice;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.ExportRequest;
import org.fathom.exchange.bpmn.BpmnXmlExporter;
import org.fathom.model.process.Process;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/** Writes all processes of the study as BPMN 2.0 into a folder that the user chooses. */
public final class ExportBpmnHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getWorkbench().getService(ActiveStudy.class).get().ifPresent(study -> export(study, window));
		return null;
	}

	private static void export(OpenStudy study, IWorkbenchWindow window) {
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.SAVE);
		dialog.setText(Messages.ExportBpmnHandler_export_title);
		dialog.setFilterPath(String.valueOf(study.session().folder().toAbsolutePath().resolveSibling(""))); //$NON-NLS-1$
		String folder = dialog.open();
		if (folder == null) {
			return;
		}
		List<Diagram> diagrams = new ArrayList<>();
		for (Process process : study.session().index().all(Process.class)) {
			diagrams.add(study.flow(process));
		}
		Display display = window.getShell().getDisplay();
		ICoreRunnable work = monitor -> {
			try {
				new BpmnXmlExporter().export(new ExportRequest(diagrams, Path.of(folder)), monitor);
			} catch (ExchangeException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
			WrittenNotice notice = new WrittenNotice(Path.of(folder));
			display.asyncExec(() -> notice.show(display));
		};
		Job job = Job.create(Messages.ExportBpmnHandler_export_title, work);
		job.setUser(true);
		job.schedule();
	}
}
