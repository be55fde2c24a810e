package org.fathom.workbench.study;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.store.StudyException;
import org.fathom.workbench.Messages;

/**
 * Reads settings from the folder of a study in the background.
 *
 * @param <S> the settings
 */
public final class SettingsJob<S> extends Job {
	private final Path folder;
	private final Display display;
	private final Reading<S> reading;
	private final S usual;
	private final BiConsumer<S, String> reader;

	/**
	 * How settings are read.
	 *
	 * @param <S> the settings
	 */
	public interface Reading<S> {
		/**
		 * Reads settings.
		 *
		 * @param folder of the study
		 * @return the settings
		 * @throws StudyException if they are not understood; the message names file and line
		 */
		S read(Path folder) throws StudyException;
	}

	/**
	 * Creates the job.
	 *
	 * @param study   whose settings are read
	 * @param display its thread takes the result
	 * @param reading how they are read
	 * @param usual   what holds if they are not understood
	 * @param reader  told of the settings, and of a problem with them or {@code null}
	 */
	public SettingsJob(OpenStudy study, Display display, Reading<S> reading, S usual, BiConsumer<S, String> reader) {
		super(Messages.SettingsJob_read_label);
		folder = study.session().folder();
		this.display = display;
		this.reading = reading;
		this.usual = usual;
		this.reader = reader;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			tell(reading.read(folder), null);
		} catch (StudyException e) {
			tell(usual, e.getMessage());
		}
		return Status.OK_STATUS;
	}

	private void tell(S settings, String problem) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> reader.accept(settings, problem));
		}
	}
}
