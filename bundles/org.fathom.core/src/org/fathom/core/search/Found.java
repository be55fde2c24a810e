package org.fathom.core.search;

import org.fathom.model.base.Identified;

/** What is found of an element while a query is answered. The best comes first; the order never depends on what was read first. */
final class Found implements Comparable<Found> {
	private Posting shown;
	private int words;
	private double score;

	void add(Posting posting, double rarity) {
		shown = shown == null ? posting : shown.heavier(posting);
		words++;
		score += posting.weight() * rarity;
	}

	/** Takes into account how many of the words of the query were found. */
	void finish(int asked) {
		double share = (double) words / asked;
		score *= share * share;
	}

	Identified element() {
		return shown.element();
	}

	double score() {
		return score;
	}

	SearchHit hit() {
		return new SearchHit(shown.element(), shown.attribute(), shown.text(), score);
	}

	@Override
	public int compareTo(Found other) {
		int order = Double.compare(other.score, score);
		return order == 0 ? shown.compareTo(other.shown) : order;
	}
}
