package org.fathom.core.search;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Translation;
import org.fathom.model.insight.Evidence;

/**
 * Full-text search over all texts of a study, in all its languages, but for redacted evidence and the customers of anonymous cases.
 *
 * <p>The study is read at the first search; after that only what has changed is read again, so that every search answers for the study
 * as it is. May be used from any thread; while a search reads, changes of the study in another thread may make it fail with a
 * {@link RuntimeException}, and the next one goes on where it stopped.
 *
 * <p>A word of the query counts by how rare it is (inverse document frequency) and where it stands: three times in a name, less in a
 * long text. The score of an element is that of its words, times the square of the share of the query's words that it has.
 */
public final class StudySearch implements AutoCloseable {
	private final StudyIndex index;
	private final BiConsumer<Object, Object> listener = (subject, aspect) -> changed(subject);
	private final SearchedTexts texts = new SearchedTexts();
	private final WordIndex words = new WordIndex();
	private final Set<Identified> changes = new HashSet<>();
	private final Deque<Identified> unread = new ArrayDeque<>();
	private boolean begun;

	/**
	 * Prepares searching a study; nothing is read yet.
	 *
	 * @param index the study
	 */
	public StudySearch(StudyIndex index) {
		this.index = index;
		index.addReadListener(listener);
	}

	private void changed(Object subject) {
		if (subject instanceof Identified element) {
			note(element);
		} else if (subject instanceof Translation translation && translation.eContainer() instanceof Identified element) {
			note(element);
		}
	}

	private void note(Identified element) {
		synchronized (changes) {
			changes.add(element);
		}
	}

	/**
	 * Reads what has not been read, or has changed since.
	 *
	 * @param monitor may cancel it; what has been read until then need not be read again
	 * @throws OperationCanceledException if it was cancelled
	 */
	public synchronized void update(IProgressMonitor monitor) {
		if (!begun) {
			unread.addAll(index.all(Identified.class));
			begun = true;
		}
		takeChanges().forEach(this::reread);
		while (!unread.isEmpty()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Identified element = unread.getFirst();
			words.put(element, index.contains(element) ? texts.read(element) : Collections.emptyMap());
			unread.removeFirst();
		}
	}

	private Collection<Identified> takeChanges() {
		synchronized (changes) {
			List<Identified> taken = List.copyOf(changes);
			changes.clear();
			return taken;
		}
	}

	/** Whether evidence is redacted concerns what it contains, too. */
	private void reread(Identified element) {
		unread.add(element);
		if (element instanceof Evidence) {
			for (EObject part : element.eContents()) {
				if (part instanceof Identified identified) {
					unread.add(identified);
				}
			}
		}
	}

	/**
	 * Searches the study as it is.
	 *
	 * @param query some words
	 * @return the elements that have at least one of the words, the best first; a new list
	 */
	public List<SearchHit> search(String query) {
		return find(query, new NullProgressMonitor()).stream().sorted().map(Found::hit).toList();
	}

	/**
	 * Searches the study as it is for the best hits, which is faster than to put all of them into order.
	 *
	 * @param query   some words
	 * @param most    greatest number of hits in the answer, at least 1
	 * @param monitor may cancel it
	 * @return the best of the elements that have at least one of the words
	 * @throws OperationCanceledException if it was cancelled
	 */
	public SearchAnswer search(String query, int most, IProgressMonitor monitor) {
		Collection<Found> found = find(query, monitor);
		return new SearchAnswer(WordIndex.best(found, most), found.size());
	}

	/** How well each element fits that has at least one of the words. */
	Map<Identified, Double> scores(String query) {
		Map<Identified, Double> scores = new HashMap<>();
		find(query, new NullProgressMonitor()).forEach(each -> scores.put(each.element(), each.score()));
		return scores;
	}

	private synchronized Collection<Found> find(String query, IProgressMonitor monitor) {
		update(monitor);
		return words.find(Words.of(query));
	}

	/** Stops following the study. */
	@Override
	public void close() {
		index.removeReadListener(listener);
	}
}
