package org.fathom.diagram.render;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.ScenePath;
import org.fathom.diagram.scene.SceneShape;

/** The outlines of scene parts as geometry. */
final class Outlines {
	private Outlines() {
	}

	static Shape of(SceneShape shape) {
		Bounds b = shape.bounds();
		if (shape.isRound()) {
			return new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height());
		}
		if (!shape.corners().isEmpty()) {
			return polygon(shape.corners());
		}
		double diameter = 2 * shape.radius();
		return diameter == 0 ? new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height())
				: new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), diameter, diameter);
	}

	private static Shape polygon(Iterable<Point> corners) {
		Path2D path = new Path2D.Double();
		for (Point p : corners) {
			if (path.getCurrentPoint() == null) {
				path.moveTo(p.x(), p.y());
			} else {
				path.lineTo(p.x(), p.y());
			}
		}
		path.closePath();
		return path;
	}

	static Shape of(ScenePath scenePath) {
		Path2D path = new Path2D.Double();
		for (RoundedPath.Step step : RoundedPath.steps(scenePath)) {
			Point p = step.points().get(0);
			switch (step.command()) {
			case 'M' -> path.moveTo(p.x(), p.y());
			case 'Q' -> path.quadTo(p.x(), p.y(), step.points().get(1).x(), step.points().get(1).y());
			default -> path.lineTo(p.x(), p.y());
			}
		}
		if (scenePath.closed()) {
			path.closePath();
		}
		return path;
	}
}
