package org.fathom.workbench.study;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.notation.NotationPackage;
import org.fathom.workbench.Messages;

/** Opens a study in the background and hands it over to the workbench. */
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
			StudySession session = new StudyStore("diagram").open(folder, monitor); //$NON-NLS-1$
			BuiltInViewpoint viewpoint = new BuiltInViewpoint();
			new RecentStudies().add(folder);
			workbench.getDisplay().asyncExec(
					() -> active.set(new OpenStudy(session, viewpoint, new DiagramNavigator(workbench))));
			return Status.OK_STATUS;
		} catch (StudyException | IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
