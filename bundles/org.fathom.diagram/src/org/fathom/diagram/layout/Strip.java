package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Node;

/** A horizontal strip of the diagram from its left to its right end: a lane, the nodes outside all containers, or an empty band. */
final class Strip {
	/** The container; {@code null} for the nodes outside all containers. */
	final Node container;
	/** The pool around a lane; {@code null} if there is none. */
	final Node pool;
	final boolean band;
	final List<Cell> cells = new ArrayList<>();
	int rows = 1;
	/** Index of its first grid line. */
	int firstLine;
	double top;
	double bottom;

	Strip(Node container, Node pool, boolean band) {
		this.container = container;
		this.pool = pool;
		this.band = band;
	}

	/** The number of grid lines: a band is one line; rows have corridors around them. */
	int lineCount() {
		return band ? 1 : 2 * rows + 1;
	}

	int rowLine(int row) {
		return firstLine + 2 * row + 1;
	}
}
