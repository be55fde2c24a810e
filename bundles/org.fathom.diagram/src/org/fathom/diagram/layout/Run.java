package org.fathom.diagram.layout;

/** A straight piece of a link along one line of the grid. */
final class Run {
	final Link link;
	final int index;
	final boolean vertical;
	/** The grid line it runs on: a column or gap if vertical, a row or corridor if not. */
	final int line;
	final int low;
	final int high;
	/** Where it runs, in diagram pixels, at a right angle to its direction. */
	double coordinate;
	int track;

	Run(Link link, int index, boolean vertical, int line, int a, int b) {
		this.link = link;
		this.index = index;
		this.vertical = vertical;
		this.line = line;
		low = Math.min(a, b);
		high = Math.max(a, b);
	}

	boolean overlaps(Run other) {
		return low <= other.high && other.low <= high;
	}

	/** Whether the piece before or after it, at grid position {@code at}, lies to the left of or above it. */
	boolean turnsBack(int at) {
		for (int i = index - 1; i <= index + 1; i += 2) {
			if (i >= 0 && i < link.runs.size()) {
				Run next = link.runs.get(i);
				if (next.line == at) {
					return next.low < line;
				}
			}
		}
		return false;
	}

	/** Whether there is a piece before or after it at grid position {@code at}. */
	boolean turnsAt(int at) {
		for (int i = index - 1; i <= index + 1; i += 2) {
			if (i >= 0 && i < link.runs.size() && link.runs.get(i).line == at) {
				return true;
			}
		}
		return false;
	}
}
