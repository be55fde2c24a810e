package org.fathom.diagram.scene;

import java.util.Objects;

import org.fathom.diagram.style.LabelAlignment;

/**
 * One line of wrapped text.
 *
 * @param text     without line breaks
 * @param x        left end
 * @param baseline the line the letters stand on
 * @param width    the room the line was given by the {@link TextMeasurer}; a renderer whose font is wider condenses it
 * @param alignment where the letters stand in that room if the renderer's font is narrower
 */
public record TextLine(String text, double x, double baseline, double width, LabelAlignment alignment) {

	/**
	 * Checks the text.
	 *
	 * @throws NullPointerException if the text or the alignment is {@code null}
	 */
	public TextLine {
		Objects.requireNonNull(text);
		Objects.requireNonNull(alignment);
	}

	/**
	 * The point of the line that the alignment fixes.
	 *
	 * @return its left end, middle or right end
	 */
	public double anchor() {
		return x + width * share();
	}

	/**
	 * Where the letters begin.
	 *
	 * @param advance how wide the renderer's font makes them
	 * @return the left end of the letters
	 */
	public double start(double advance) {
		return x + (width - advance) * share();
	}

	private double share() {
		return switch (alignment) {
		case LEFT -> 0;
		case CENTER -> 0.5;
		case RIGHT -> 1;
		};
	}
}
