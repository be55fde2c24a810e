package org.fathom.diagram.style;

/** How a line is broken. */
public enum LineStyle {
	/** Unbroken. */
	SOLID,
	/** Dashes. */
	DASH,
	/** Dots. */
	DOT,
	/** Dashes and dots in turn. */
	DASH_DOT
}
