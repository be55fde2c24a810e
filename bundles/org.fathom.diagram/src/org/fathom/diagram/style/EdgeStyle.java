package org.fathom.diagram.style;

import java.util.Map;
import java.util.Objects;

/**
 * How an edge is drawn, with all expressions evaluated.
 *
 * @param stroke     colour of the line
 * @param width      width of the line in diagram pixels, at least 1
 * @param line       how the line is broken
 * @param source     what stands at the source
 * @param target     what stands at the target
 * @param routing    how the line runs
 * @param begin      style of the label at the source; {@code null} if there is none
 * @param center     style of the label in the middle; {@code null} if there is none
 * @param end        style of the label at the target; {@code null} if there is none
 * @param attributes every attribute of the style by its name in the specification, evaluated; for the dump
 */
public record EdgeStyle(Color stroke, int width, LineStyle line, Arrow source, Arrow target, Routing routing,
		LabelStyle begin, LabelStyle center, LabelStyle end, Map<String, Object> attributes) {

	/**
	 * Checks the parts.
	 *
	 * @throws NullPointerException if a part other than a label style is {@code null}
	 */
	public EdgeStyle {
		Objects.requireNonNull(stroke);
		Objects.requireNonNull(line);
		Objects.requireNonNull(source);
		Objects.requireNonNull(target);
		Objects.requireNonNull(routing);
		Objects.requireNonNull(attributes);
	}
}
