package org.fathom.diagram.style;

/** The outline of a node. */
public enum Shape {
	/** A rectangle, with rounded corners if the style says so. */
	RECTANGLE,
	/** An ellipse that fills the bounds. */
	ELLIPSE,
	/** A diamond that fills the bounds. */
	LOZENGE,
	/** A rectangle with a folded corner. */
	NOTE,
	/** A small filled circle. */
	DOT,
	/** A leaning rectangle. */
	PARALLELOGRAM,
	/** A picture that fills the bounds. */
	IMAGE,
	/** Bars that show values. */
	GAUGE,
	/** No outline. */
	NONE
}
