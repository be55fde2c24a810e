package org.fathom.diagram.style;

/** What stands at the end of an edge; Sirius's edge arrows. */
public enum Arrow {
	/** Nothing. */
	NONE,
	/** An open arrow head pointing at the node. */
	INPUT_ARROW,
	/** An open arrow head pointing away. */
	OUTPUT_ARROW,
	/** A hollow triangle pointing at the node. */
	INPUT_CLOSED_ARROW,
	/** A hollow triangle pointing away. */
	OUTPUT_CLOSED_ARROW,
	/** A filled triangle pointing at the node. */
	INPUT_FILL_CLOSED_ARROW,
	/** A filled triangle pointing away. */
	OUTPUT_FILL_CLOSED_ARROW,
	/** A hollow diamond. */
	DIAMOND,
	/** A filled diamond. */
	FILL_DIAMOND,
	/** A hollow diamond and an arrow pointing at the node. */
	INPUT_ARROW_WITH_DIAMOND,
	/** A hollow diamond and an arrow pointing away. */
	OUTPUT_ARROW_WITH_DIAMOND,
	/** A filled diamond and an arrow pointing at the node. */
	INPUT_ARROW_WITH_FILL_DIAMOND,
	/** A filled diamond and an arrow pointing away. */
	OUTPUT_ARROW_WITH_FILL_DIAMOND,
	/** A circle with a plus. */
	CIRCLE_PLUS,
	/** A filled dot. */
	DOT,
	/** A dot and an arrow pointing at the node. */
	INPUT_ARROW_WITH_DOT,
	/** A dot and an arrow pointing away. */
	OUTPUT_ARROW_WITH_DOT,
	/** A hollow diamond and a dot. */
	DIAMOND_WITH_DOT,
	/** A filled diamond and a dot. */
	FILL_DIAMOND_WITH_DOT
}
