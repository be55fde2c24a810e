package org.fathom.workbench.depth;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.history.DepthHistoryQuery;
import org.fathom.core.history.DepthMoment;
import org.fathom.core.store.StudyException;
import org.fathom.workbench.Messages;

/** Reads the depth at each commit beside the user interface; what was read once is kept. */
final class TrendJob extends Job {
	/** As many as {@code fathom depth --history} shows. */
	private static final int MOMENTS = 100;

	private final DepthHistoryQuery query = new DepthHistoryQuery();
	private final Display display;
	private final BiConsumer<List<DepthMoment>, String> receiver;
	private volatile Path folder;

	/** The receiver is called in the thread of the display, with the moments or, if they cannot be read, with {@code null} and the reason. */
	TrendJob(Display display, BiConsumer<List<DepthMoment>, String> receiver) {
		super(Messages.TrendJob_read_label);
		this.display = display;
		this.receiver = receiver;
	}

	void read(Path study) {
		folder = study;
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path study = folder;
		try {
			deliver(study, query.history(study, MOMENTS, monitor), null);
		} catch (StudyException e) {
			deliver(study, null, e.getMessage());
		}
		return Status.OK_STATUS;
	}

	private void deliver(Path study, List<DepthMoment> moments, String reason) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (study.equals(folder)) {
					receiver.accept(moments, reason);
				}
			});
		}
	}
}
