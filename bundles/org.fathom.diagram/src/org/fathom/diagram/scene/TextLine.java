package org.fathom.diagram.scene;

import java.util.Objects;

/**
 * One line of wrapped text.
 *
 * @param text     without line breaks
 * @param x        left end
 * @param baseline the line the letters stand on
 * @param width    the room the line was given by the {@link TextMeasurer}; a renderer whose font is wider condenses it
 */
public record TextLine(String text, double x, double baseline, double width) {

	/**
	 * Checks the text.
	 *
	 * @throws NullPointerException if the text is {@code null}
	 */
	public TextLine {
		Objects.requireNonNull(text);
	}
}
