package org.fathom.diagram.style;

/** Where a node's label stands. */
public enum LabelPosition {
	/** Inside the node. */
	NODE,
	/** Outside, below the node. */
	BORDER
}
