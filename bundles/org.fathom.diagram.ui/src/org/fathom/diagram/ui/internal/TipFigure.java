package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** What is said of a figure while the pointer rests on it. */
final class TipFigure extends Label {
	private static final int ABOVE = 3;
	private static final int BESIDE = 6;

	private TipFigure(String text) {
		super(text);
		setBorder(new MarginBorder(ABOVE, BESIDE, ABOVE, BESIDE));
	}

	/**
	 * The tip with a text.
	 *
	 * @return {@code null} if there is nothing to say
	 */
	static TipFigure of(String text) {
		return text == null || text.isBlank() ? null : new TipFigure(text);
	}
}
