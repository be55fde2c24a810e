package org.fathom.core.search;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param best  the best hits, the best first
 * @param found number of all hits
 */
public record SearchAnswer(List<SearchHit> best, int found) {
	/** Takes an own copy of the list. */
	public SearchAnswer {
		best = List.copyOf(best);
	}
}
