package org.fathom.diagram.style;

/** How an edge runs between its bendpoints. */
public enum Routing {
	/** Straight segments at any angle. */
	STRAIGHT,
	/** Horizontal and vertical segments only. */
	MANHATTAN,
	/** As branches of a tree. */
	TREE
}
