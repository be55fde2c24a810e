package org.fathom.workbench.export;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.ui.notice.WrittenNotice;
import org.fathom.exchange.ExchangeException;

/**
 * Asks for a file, writes it beside the user interface, and opens it with the program of the system.
 *
 * @param title     what is done, for the user
 * @param stem      the proposed name of the file, without extension
 * @param extension of the file, without dot
 */
public record FileExport(String title, String stem, String extension) {

	/** Writes a file. */
	@FunctionalInterface
	public interface Writing {
		/**
		 * Writes it; runs beside the user interface.
		 *
		 * @param file a file of that name is replaced
		 * @throws ExchangeException if it cannot be written
		 * @throws IOException       if it cannot be written
		 */
		void to(Path file) throws ExchangeException, IOException;
	}

	/** Reads what is to be written. */
	@FunctionalInterface
	public interface Preparation {
		/**
		 * Reads the study; runs in the UI thread.
		 *
		 * @return what writes the file
		 * @throws StudyException if something cannot be read; its message is for the user
		 */
		Writing prepare() throws StudyException;
	}

	/**
	 * Asks for a file and writes it.
	 *
	 * @param shell       parent of the dialogs
	 * @param study       the file is proposed beside its folder
	 * @param preparation reads what is to be written, once a file has been chosen
	 */
	public void run(Shell shell, StudySession study, Preparation preparation) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterPath(String.valueOf(study.folder().toAbsolutePath().resolveSibling(""))); //$NON-NLS-1$
		dialog.setFileName(stem + '.' + extension);
		dialog.setFilterExtensions(new String[] { "*." + extension }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file == null) {
			return;
		}
		try {
			Display display = shell.getDisplay();
			job(preparation.prepare(), Path.of(file), () -> {
				WrittenNotice notice = new WrittenNotice(Path.of(file));
				display.asyncExec(() -> notice.openOrShow(display));
			}).schedule();
		} catch (StudyException e) {
			MessageDialog.openError(shell, title, e.getMessage());
		}
	}

	/**
	 * The job that writes a file. If it fails the workbench shows what it says.
	 *
	 * @param writing writes the file
	 * @param file    where to
	 * @param done    runs in the job when the file is written
	 * @return not scheduled yet
	 */
	public Job job(Writing writing, Path file, Runnable done) {
		Job job = Job.create(title, monitor -> {
			try {
				writing.to(file);
			} catch (ExchangeException | IOException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
			done.run();
		});
		job.setUser(true);
		return job;
	}
}
