package org.fathom.diagram.description;

import java.util.List;

/**
 * Colours and font of a line, column or cell. Foreground and background are chosen apart: the first whose predicate is
 * true, or else the default.
 *
 * @param foreground            default foreground; {@code null} if there is none
 * @param conditionalForeground the others, in order
 * @param background            default background; {@code null} if there is none
 * @param conditionalBackground the others, in order
 */
public record TableStyle(Foreground foreground, List<Conditional<Foreground>> conditionalForeground,
		Background background, List<Conditional<Background>> conditionalBackground) {

	/**
	 * Takes own copies of the lists.
	 */
	public TableStyle {
		conditionalForeground = List.copyOf(conditionalForeground);
		conditionalBackground = List.copyOf(conditionalBackground);
	}

	/**
	 * A foreground.
	 *
	 * @param size    size of the font in points
	 * @param formats literals of the font format, in the order of the enumeration
	 * @param color   colour of the text; {@code null} if not given
	 */
	public record Foreground(int size, List<String> formats, ColorDescription color) {
	}

	/**
	 * A background.
	 *
	 * @param color its colour; {@code null} if not given
	 */
	public record Background(ColorDescription color) {
	}

	/**
	 * A style that holds under a condition.
	 *
	 * @param <S>       what is styled
	 * @param predicate expression
	 * @param style     the style
	 */
	public record Conditional<S>(String predicate, S style) {
	}
}
