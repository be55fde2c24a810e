package org.fathom.workbench.search;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.search.StudySearch;
import org.fathom.workbench.Messages;

/** Searches a study beside the user interface. Its texts are read once; after that, the search follows the changes. */
final class SearchJob extends Job {
	private final Display display;
	private final Consumer<SearchResult> receiver;
	private volatile StudyIndex index;
	private volatile String query = ""; //$NON-NLS-1$
	private volatile int changes;
	private StudyIndex searched;
	private StudySearch search;

	/** The receiver is called in the thread of the display. */
	SearchJob(Display display, Consumer<SearchResult> receiver) {
		super(Messages.SearchJob_search_label);
		this.display = display;
		this.receiver = receiver;
		setSystem(true);
	}

	/** Searches with other words; what is being searched is given up. No words make it ready for the first ones. */
	void search(StudyIndex study, String words) {
		index = study;
		query = words;
		cancel();
		schedule();
	}

	/** There is no study any more. */
	void forget() {
		search(null, ""); //$NON-NLS-1$
	}

	/** The study has been changed, perhaps while it was read. */
	void changed() {
		changes++;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		String words = query;
		int now = changes;
		try {
			follow(index);
			if (search != null) {
				deliver(SearchResult.of(words, search.search(words, SearchResult.MOST, monitor)), monitor);
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			if (now == changes) {
				throw e;
			}
			// the study changed while it was read: go on with it
			schedule();
			return Status.CANCEL_STATUS;
		}
	}

	private void follow(StudyIndex study) {
		if (study != searched) {
			if (search != null) {
				search.close();
			}
			search = study == null ? null : new StudySearch(study);
			searched = study;
		}
	}

	private void deliver(SearchResult result, IProgressMonitor monitor) {
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (result.query().equals(query)) {
					receiver.accept(result);
				}
			});
		}
	}
}
