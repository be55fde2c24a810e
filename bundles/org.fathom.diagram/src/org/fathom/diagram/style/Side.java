package org.fathom.diagram.style;

/** A side of a node. */
public enum Side {
	/** At the left. */
	WEST,
	/** At the bottom. */
	SOUTH,
	/** At the right. */
	EAST,
	/** At the top. */
	NORTH
}
