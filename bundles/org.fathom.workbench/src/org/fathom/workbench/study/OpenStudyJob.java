package org.fathom.workbench.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.fathom.core.journal.PendingChanges;
import org.fathom.core.journal.StudyJournal;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.notation.NotationPackage;
import org.fathom.workbench.Messages;

/** Opens a study in the background, with what a killed program had not saved, and hands it over to the workbench. */
public final class OpenStudyJob extends Job {
	private final Path folder;
	private final ActiveStudy active;
	private final IWorkbench workbench;

	/**
	 * Creates the job.
	 *
	 * @param folder    of the study
	 * @param active    takes the study when it is open
	 * @param workbench shows its diagrams
	 */
	public OpenStudyJob(Path folder, ActiveStudy active, IWorkbench workbench) {
		super(NLS.bind(Messages.OpenStudyJob_opening_label, folder.getFileName()));
		this.folder = folder;
		this.active = active;
		this.workbench = workbench;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		NotationPackage.eINSTANCE.eClass();
		try {
			StudyStore store = new StudyStore("diagram"); //$NON-NLS-1$
			Optional<PendingChanges> pending = StudyJournal.pending(folder);
			StudySession session = pending.isPresent() ? pending.get().recover(store, monitor) : store.open(folder, monitor);
			StudyViewpoints viewpoints = new StudyViewpoints(folder);
			new RecentStudies().add(folder);
			Instant recovered = pending.map(PendingChanges::time).orElse(null);
			workbench.getDisplay().asyncExec(
					() -> active.set(new OpenStudy(session, viewpoints, new DiagramNavigator(workbench), recovered)));
			return Status.OK_STATUS;
		} catch (StudyException | IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
