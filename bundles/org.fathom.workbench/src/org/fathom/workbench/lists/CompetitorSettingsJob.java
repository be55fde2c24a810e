package org.fathom.workbench.lists;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.competitor.CompetitorSettings;
import org.fathom.core.store.StudyException;
import org.fathom.workbench.Messages;

/** Reads in the background what a study asks of facts about competitors. */
final class CompetitorSettingsJob extends Job {
	private final Path folder;
	private final Display display;
	private final BiConsumer<CompetitorSettings, String> reader;

	/** Creates the job; the reader is told in the UI thread of the settings, and of a problem with them or {@code null}. */
	CompetitorSettingsJob(Path folder, Display display, BiConsumer<CompetitorSettings, String> reader) {
		super(Messages.CompetitorsPart_settings_label);
		this.folder = folder;
		this.display = display;
		this.reader = reader;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			tell(CompetitorSettings.read(folder), null);
		} catch (StudyException e) {
			tell(CompetitorSettings.DEFAULT, e.getMessage());
		}
		return Status.OK_STATUS;
	}

	private void tell(CompetitorSettings settings, String problem) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> reader.accept(settings, problem));
		}
	}
}
