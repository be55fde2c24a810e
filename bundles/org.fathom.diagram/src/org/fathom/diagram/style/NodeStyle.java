package org.fathom.diagram.style;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a node is drawn, with all expressions evaluated.
 *
 * @param type         name of the style's class in the specification, for example {@code FlatContainerStyleDescription}
 * @param shape        the outline
 * @param background   colour of the area; {@code null} if it is not filled
 * @param borderColor  colour of the border
 * @param borderSize   width of the border in diagram pixels, 0 for none
 * @param borderLine   how the border is broken
 * @param cornerRadius radius of rounded corners in diagram pixels, 0 for square ones
 * @param label        how the label is drawn
 * @param image        path of the picture of an {@link Shape#IMAGE}, as in the specification; otherwise {@code null}
 * @param width        width the style asks for in diagram pixels, 0 if it leaves that to others
 * @param height       height the style asks for in diagram pixels, 0 if it leaves that to others
 * @param forbidden    sides of its host on which a bordered node must not stand
 * @param attributes   every attribute of the style by its name in the specification, evaluated; for the dump
 */
public record NodeStyle(String type, Shape shape, Color background, Color borderColor, int borderSize,
		LineStyle borderLine, int cornerRadius, LabelStyle label, String image, int width,
		int height, Set<Side> forbidden, Map<String, Object> attributes) {

	/**
	 * Checks the parts.
	 *
	 * @throws NullPointerException if a part other than background and image is {@code null}
	 */
	public NodeStyle {
		Objects.requireNonNull(type);
		Objects.requireNonNull(shape);
		Objects.requireNonNull(borderColor);
		Objects.requireNonNull(borderLine);
		Objects.requireNonNull(label);
		Objects.requireNonNull(attributes);
		forbidden = Set.copyOf(forbidden);
	}
}
