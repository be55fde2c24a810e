package org.fathom.diagram.scene;

import java.util.List;
import java.util.Objects;

import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.LineStyle;
import org.fathom.diagram.style.Shape;

/**
 * A closed outline that fills its bounds.
 *
 * @param outline     which outline; never {@link Shape#IMAGE}
 * @param bounds      where it stands
 * @param fill        colour of the area; {@code null} if it is not filled
 * @param stroke      colour of the outline
 * @param strokeWidth width of the outline, 0 for none
 * @param line        how the outline is broken
 * @param radius      radius of rounded corners of a rectangle, 0 for square ones
 */
public record SceneShape(Shape outline, Bounds bounds, Color fill, Color stroke, double strokeWidth, LineStyle line,
		double radius) implements ScenePart {

	/**
	 * Checks the parts.
	 *
	 * @throws NullPointerException if a part other than the fill is {@code null}
	 */
	public SceneShape {
		Objects.requireNonNull(outline);
		Objects.requireNonNull(bounds);
		Objects.requireNonNull(stroke);
		Objects.requireNonNull(line);
	}

	/**
	 * The corners of an outline with straight sides.
	 *
	 * @return the corners, clockwise; empty for rectangles, whose corners may be rounded, and for ellipses and dots
	 */
	public List<Point> corners() {
		double left = bounds.x();
		double top = bounds.y();
		double right = bounds.right();
		double bottom = bounds.bottom();
		Point middle = bounds.center();
		double slant = Math.min(bounds.width() / 4, 20);
		double fold = Math.min(bounds.width() / 4, 12);
		return switch (outline) {
		case LOZENGE -> List.of(new Point(middle.x(), top), new Point(right, middle.y()), new Point(middle.x(), bottom),
				new Point(left, middle.y()));
		case PARALLELOGRAM -> List.of(new Point(left + slant, top), new Point(right, top),
				new Point(right - slant, bottom), new Point(left, bottom));
		case NOTE -> List.of(new Point(left, top), new Point(right - fold, top), new Point(right, top + fold),
				new Point(right, bottom), new Point(left, bottom));
		default -> List.of();
		};
	}

	/**
	 * Whether the outline is round.
	 *
	 * @return {@code true} for ellipses and dots
	 */
	public boolean isRound() {
		return outline == Shape.ELLIPSE || outline == Shape.DOT;
	}
}
