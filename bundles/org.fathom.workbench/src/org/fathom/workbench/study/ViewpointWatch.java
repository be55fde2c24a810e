package org.fathom.workbench.study;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks every other second whether somebody has saved a viewpoint of the study. */
final class ViewpointWatch extends Job {
	private static final long PERIOD = 2000;

	private final StudyViewpoints viewpoints;
	private final Runnable changed;

	/** The runnable is called in the job's thread. */
	ViewpointWatch(StudyViewpoints viewpoints, Runnable changed) {
		super(ViewpointWatch.class.getSimpleName());
		this.viewpoints = viewpoints;
		this.changed = changed;
		setSystem(true);
		schedule(PERIOD);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (viewpoints.reload()) {
			changed.run();
		}
		if (!monitor.isCanceled()) {
			schedule(PERIOD);
		}
		return Status.OK_STATUS;
	}
}
