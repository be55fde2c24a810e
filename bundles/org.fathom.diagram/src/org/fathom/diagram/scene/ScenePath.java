package org.fathom.diagram.scene;

import java.util.List;
import java.util.Objects;

import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.LineStyle;

/**
 * Straight segments from point to point: the route of an edge, or its arrow head.
 *
 * @param points at least two
 * @param closed {@code true} if the last point is joined to the first
 * @param fill   colour of the area of a closed path; {@code null} if it is not filled
 * @param stroke colour of the line
 * @param width  width of the line
 * @param line   how the line is broken
 * @param radius radius with which corners are rounded, 0 for sharp ones
 */
public record ScenePath(List<Point> points, boolean closed, Color fill, Color stroke, double width, LineStyle line,
		double radius) implements ScenePart {

	/**
	 * Takes an own copy of the points.
	 *
	 * @throws IllegalArgumentException if there are fewer than two points
	 */
	public ScenePath {
		points = List.copyOf(points);
		Objects.requireNonNull(stroke);
		Objects.requireNonNull(line);
		if (points.size() < 2) {
			throw new IllegalArgumentException(points.toString());
		}
	}

	@Override
	public Bounds bounds() {
		Bounds all = Bounds.around(points.get(0), points.get(1));
		for (Point p : points) {
			all = all.union(Bounds.around(p, p));
		}
		return all;
	}
}
