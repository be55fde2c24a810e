package org.fathom.diagram.render;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.ScenePath;

/** A path with rounded corners as drawing steps. */
final class RoundedPath {

	/** M, L or Q (quadratic curve over a control point) with its points. */
	record Step(char command, List<Point> points) {
	}

	private RoundedPath() {
	}

	static List<Step> steps(ScenePath path) {
		List<Point> points = path.points();
		List<Step> steps = new ArrayList<>();
		steps.add(new Step('M', List.of(points.get(0))));
		for (int i = 1; i < points.size() - 1; i++) {
			Point corner = points.get(i);
			double before = corner.distance(points.get(i - 1)) / 2;
			double after = corner.distance(points.get(i + 1)) / 2;
			double r = Math.min(path.radius(), Math.min(before, after));
			if (r < 0.5) {
				steps.add(new Step('L', List.of(corner)));
			} else {
				steps.add(new Step('L', List.of(towards(corner, points.get(i - 1), r))));
				steps.add(new Step('Q', List.of(corner, towards(corner, points.get(i + 1), r))));
			}
		}
		steps.add(new Step('L', List.of(points.get(points.size() - 1))));
		return steps;
	}

	private static Point towards(Point from, Point to, double length) {
		double d = Math.max(0.01, from.distance(to));
		return new Point(from.x() + (to.x() - from.x()) * length / d, from.y() + (to.y() - from.y()) * length / d);
	}
}
