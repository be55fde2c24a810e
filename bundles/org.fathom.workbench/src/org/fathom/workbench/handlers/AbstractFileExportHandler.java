package org.fathom.workbench.handlers;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.core.store.StudyException;
import org.fathom.exchange.ExchangeException;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/** Asks for a file, writes something about the study into it, and opens it with the program of the system. */
abstract class AbstractFileExportHandler extends AbstractHandler {
	private final String title;
	private final String stem;
	private final String extension;

	/** The stem is the proposed name of the file, without extension. */
	AbstractFileExportHandler(String title, String stem, String extension) {
		this.title = title;
		this.stem = stem;
		this.extension = extension;
	}

	/** Writes a file; runs beside the user interface. */
	interface Writing {
		void to(Path file) throws ExchangeException, IOException;
	}

	/** Reads what is to be written. */
	abstract Writing prepare(OpenStudy study) throws StudyException;

	@Override
	public final Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getWorkbench().getService(ActiveStudy.class).get().ifPresent(study -> export(study, window));
		return null;
	}

	private void export(OpenStudy study, IWorkbenchWindow window) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(title);
		dialog.setFileName(stem + '.' + extension);
		dialog.setFilterExtensions(new String[] { "*." + extension }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file == null) {
			return;
		}
		try {
			write(prepare(study), Path.of(file), window);
		} catch (StudyException e) {
			MessageDialog.openError(window.getShell(), title, e.getMessage());
		}
	}

	private void write(Writing writing, Path file, IWorkbenchWindow window) {
		Job job = Job.create(title, monitor -> {
			try {
				writing.to(file);
			} catch (ExchangeException | IOException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
			window.getShell().getDisplay().asyncExec(() -> Program.launch(file.toString()));
		});
		job.setUser(true);
		job.schedule();
	}
}
