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

/**
 * Searches a study beside the user interface. Its texts are read once; after that, the search follows the changes.
 *
 * @param <R> what is found
 */
public final class SearchJob<R> extends Job {
	private final Display display;
	private final Question<R> question;
	private final Consumer<R> receiver;
	private volatile StudyIndex index;
	private volatile String query = ""; //$NON-NLS-1$
	private volatile int changes;
	private StudyIndex searched;
	private StudySearch search;

	/**
	 * What is asked of a study; called beside the user interface.
	 *
	 * @param <R> the answer
	 */
	@FunctionalInterface
	public interface Question<R> {
		/**
		 * Asks.
		 *
		 * @param words   that were typed
		 * @param search  over the study
		 * @param study   the study
		 * @param monitor may cancel it
		 * @return the answer
		 */
		R ask(String words, StudySearch search, StudyIndex study, IProgressMonitor monitor);
	}

	/**
	 * Makes a job that has not begun.
	 *
	 * @param display  of the user interface
	 * @param question what is asked
	 * @param receiver gets the answer in the thread of the display, unless other words have been asked for since
	 */
	public SearchJob(Display display, Question<R> question, Consumer<R> receiver) {
		super(Messages.SearchJob_search_label);
		this.display = display;
		this.question = question;
		this.receiver = receiver;
		setSystem(true);
	}

	/**
	 * Searches with other words; what is being searched is given up. No words make it ready for the first ones.
	 *
	 * @param study where to search
	 * @param words any text
	 */
	public void search(StudyIndex study, String words) {
		index = study;
		query = words;
		cancel();
		schedule();
	}

	/** There is no study any more. */
	public void forget() {
		search(null, ""); //$NON-NLS-1$
	}

	/** The study has been changed, perhaps while it was read. */
	public void changed() {
		changes++;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		String words = query;
		int now = changes;
		try {
			follow(index);
			if (search != null) {
				deliver(words, question.ask(words, search, searched, monitor), monitor);
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

	/** An answer that came too late, to other words or about another study, is of no use. */
	private void deliver(String words, R result, IProgressMonitor monitor) {
		StudyIndex asked = searched;
		if (!monitor.isCanceled() && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (words.equals(query) && asked == index) {
					receiver.accept(result);
				}
			});
		}
	}
}
