package org.fathom.diagram.ui.internal;

import org.eclipse.swt.graphics.Color;

/** The few colours of the editor itself; everything else comes from the description's styles. */
final class Palette {
	/** The sheet on which diagrams are drawn in light surroundings. */
	static final Color PAPER = new Color(252, 252, 253);
	/** Handles, guides, feedback. */
	static final Color ACCENT = new Color(37, 99, 196);
	/** Handles and marks on a sheet of high contrast. */
	static final Color STRONG = new Color(255, 221, 0);
	/** Behind a selected edge. */
	static final Color HALO = new Color(205, 222, 247);
	/** Over what a search has found, like a marker pen. */
	static final Color MARKER = new Color(250, 190, 20);
	/** Inside of handles. */
	static final Color HANDLE = new Color(255, 255, 255);
	/** Lines of the editor's own icons; stands out from light and dark bars. */
	static final Color ICON = new Color(116, 131, 153);
	/** Letters the user types. */
	static final Color INK = new Color(31, 41, 55);

	private Palette() {
	}
}
