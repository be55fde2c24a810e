package org.fathom.diagram.style;

/** A property of a label's font, in the order in which results list them. */
public enum FontFormat {
	/** Slanted. */
	ITALIC,
	/** Heavy. */
	BOLD,
	/** Underlined. */
	UNDERLINE,
	/** Struck through. */
	STRIKE_THROUGH
}
