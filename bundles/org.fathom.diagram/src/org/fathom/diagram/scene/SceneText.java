package org.fathom.diagram.scene;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.FontFormat;

/**
 * Wrapped text with every line at its place.
 *
 * @param bounds   the area the text covers, after turning
 * @param lines    the lines, from top to bottom, in the position they have before turning
 * @param fontSize height of the font in diagram pixels
 * @param formats  properties of the font
 * @param color    colour of the letters
 * @param upwards  {@code true} if the text is turned by 90 degrees against the clock around the middle of its bounds
 */
public record SceneText(Bounds bounds, List<TextLine> lines, double fontSize, Set<FontFormat> formats, Color color,
		boolean upwards) implements ScenePart {

	/**
	 * Takes own copies of the collections.
	 *
	 * @throws NullPointerException if a part is {@code null}
	 */
	public SceneText {
		Objects.requireNonNull(bounds);
		Objects.requireNonNull(color);
		lines = List.copyOf(lines);
		formats = Set.copyOf(formats);
	}
}
