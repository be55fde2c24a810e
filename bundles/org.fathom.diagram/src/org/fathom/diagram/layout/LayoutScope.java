package org.fathom.diagram.layout;

/** What a layout may move. */
public enum LayoutScope {
	/** Everything that is not pinned. */
	ALL,
	/** Only what has no place yet, and what must make room for it. */
	NEW
}
