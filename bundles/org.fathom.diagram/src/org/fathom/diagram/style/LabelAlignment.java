package org.fathom.diagram.style;

/** How the lines of a label are aligned. */
public enum LabelAlignment {
	/** At the left. */
	LEFT,
	/** In the middle. */
	CENTER,
	/** At the right. */
	RIGHT
}
