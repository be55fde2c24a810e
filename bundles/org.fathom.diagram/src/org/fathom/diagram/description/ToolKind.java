package org.fathom.diagram.description;

/** What a tool is for. */
public enum ToolKind {
	/** Creates an element shown as a node. */
	NODE_CREATION,
	/** Creates an element shown as a container. */
	CONTAINER_CREATION,
	/** Connects two views. */
	EDGE_CREATION,
	/** Deletes a view's element. */
	DELETE,
	/** Changes an element from the text of its label. */
	DIRECT_EDIT,
	/** Reacts to a double click. */
	DOUBLE_CLICK,
	/** Accepts what is dropped. */
	DROP,
	/** Moves an end of an edge. */
	RECONNECT,
	/** Does anything with a view or the diagram. */
	GENERIC,
	/** Does anything with the views selected; in a menu. */
	OPERATION,
	/** Does something with elements that a person picks from a list. */
	SELECTION,
	/** Creates a line of a table. */
	CREATE_LINE,
	/** Creates a column of a cross table. */
	CREATE_COLUMN,
	/** Creates a cell of a cross table. */
	CREATE_CELL
}
