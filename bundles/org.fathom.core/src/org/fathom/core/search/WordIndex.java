package org.fathom.core.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

import org.fathom.model.base.Identified;

/**
 * The words of elements. A word of a query counts by how rare it is (inverse document frequency, a document being an element) and by the
 * text where it weighs most. The score of an element is that of its words, times the square of the share of the query's words that it has.
 */
final class WordIndex {
	private final NavigableMap<String, Map<Identified, Posting>> postings = new TreeMap<>();
	private final Map<Identified, Set<Posting>> texts = new IdentityHashMap<>();

	/** Puts the words of an element in place of those that it had. */
	void put(Identified element, Map<String, Posting> found) {
		Set<Posting> old = found.isEmpty() ? texts.remove(element) : texts.put(element, Set.copyOf(found.values()));
		if (old != null) {
			old.forEach(posting -> Words.of(posting.text()).forEach(word -> remove(word, element)));
		}
		found.forEach((word, posting) -> postings.computeIfAbsent(word, key -> new IdentityHashMap<>(2)).put(element, posting));
	}

	private void remove(String word, Identified element) {
		postings.computeIfPresent(word, (key, elements) -> {
			elements.remove(element);
			return elements.isEmpty() ? null : elements;
		});
	}

	/** The elements that have at least one of the words, in no order. */
	Collection<Found> find(Collection<String> query) {
		Set<String> asked = new HashSet<>(query);
		Map<Identified, Found> found = new IdentityHashMap<>();
		for (String word : asked) {
			Collection<Posting> all = postings(word);
			double rarity = Math.log(1 + (double) texts.size() / (all.size() + 1));
			all.forEach(posting -> found.computeIfAbsent(posting.element(), key -> new Found()).add(posting, rarity));
		}
		found.values().forEach(each -> each.finish(asked.size()));
		return found.values();
	}

	/** The best of what was found, the best first. */
	static List<SearchHit> best(Collection<Found> found, int most) {
		PriorityQueue<Found> best = new PriorityQueue<>(Comparator.reverseOrder());
		for (Found each : found) {
			if (best.size() < most) {
				best.add(each);
			} else if (each.compareTo(best.peek()) < 0) {
				best.remove();
				best.add(each);
			}
		}
		return best.stream().sorted().map(Found::hit).toList();
	}

	/** A word that stands nowhere counts as the beginning of words: of one that is still being typed. */
	private Collection<Posting> postings(String word) {
		Map<Identified, Posting> whole = postings.get(word);
		if (whole != null) {
			return whole.values();
		}
		Map<Identified, Posting> begun = new IdentityHashMap<>();
		postings.subMap(word, word + Character.MAX_VALUE).values()
				.forEach(elements -> elements.forEach((element, posting) -> begun.merge(element, posting, Posting::heavier)));
		return begun.values();
	}
}
