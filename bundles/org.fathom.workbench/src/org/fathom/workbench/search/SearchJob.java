package org.fathom.workbench.search;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.search.StudySearch;
import org.fathom.workbench.Messages;

/** Searches a study beside the user interface. The index of its words is made once and again after a change. */
final class SearchJob extends Job {
	private final Display display;
	private final Consumer<SearchResult> receiver;
	private volatile StudyIndex index;
	private volatile String query = ""; //$NON-NLS-1$
	private volatile int changes;
	private StudySearch search;
	private int searched = -1;

	/** The receiver is called in the thread of the display. */
	SearchJob(Display display, Consumer<SearchResult> receiver) {
		super(Messages.SearchJob_search_label);
		this.display = display;
		this.receiver = receiver;
		setSystem(true);
	}

	/** Searches with other words; what is being searched is given up. */
	void search(StudyIndex study, String words) {
		if (study != index) {
			changed();
		}
		index = study;
		query = words;
		cancel();
		schedule();
	}

	/** The study is no longer what the index was made from. */
	void changed() {
		changes++;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		String words = query;
		int now = changes;
		try {
			if (searched != now) {
				search = new StudySearch(index);
				searched = now;
			}
		} catch (RuntimeException e) {
			if (now == changes) {
				throw e;
			}
			// the study changed while it was read: read it again
			schedule();
			return Status.CANCEL_STATUS;
		}
		SearchResult result = SearchResult.of(words, search.search(words));
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> deliver(result));
		}
		return Status.OK_STATUS;
	}

	private void deliver(SearchResult result) {
		if (result.query().equals(query)) {
			receiver.accept(result);
		}
	}
}
