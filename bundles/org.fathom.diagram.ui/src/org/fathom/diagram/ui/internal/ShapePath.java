package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.SceneShape;

/** Makes SWT paths of outlines and routes; the caller disposes them. */
final class ShapePath {
	/** Distance of a Bézier curve's control points that makes it look like a quarter of a circle. */
	private static final double ARC = 0.5523;

	private final Device device;

	ShapePath(Device device) {
		this.device = device;
	}

	Path of(SceneShape shape) {
		Bounds b = shape.bounds();
		return switch (shape.outline()) {
		case ELLIPSE, DOT -> ellipse(b);
		case LOZENGE -> polygon(b, 0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5);
		case PARALLELOGRAM -> polygon(b, 0.2, 0, 1, 0, 0.8, 1, 0, 1);
		case NOTE -> note(b);
		default -> rectangle(b, shape.radius());
		};
	}

	private Path ellipse(Bounds b) {
		Path path = new Path(device);
		path.addArc((float) b.x(), (float) b.y(), (float) b.width(), (float) b.height(), 0, 360);
		path.close();
		return path;
	}

	private Path polygon(Bounds b, double... parts) {
		Path path = new Path(device);
		for (int i = 0; i < parts.length; i += 2) {
			float x = (float) (b.x() + b.width() * parts[i]);
			float y = (float) (b.y() + b.height() * parts[i + 1]);
			if (i == 0) {
				path.moveTo(x, y);
			} else {
				path.lineTo(x, y);
			}
		}
		path.close();
		return path;
	}

	private Path note(Bounds b) {
		double fold = Math.min(12, Math.min(b.width(), b.height()) / 2);
		return of(List.of(new Point(b.x(), b.y()), new Point(b.right() - fold, b.y()),
				new Point(b.right(), b.y() + fold), new Point(b.right(), b.bottom()), new Point(b.x(), b.bottom())),
				true, 0);
	}

	private Path rectangle(Bounds b, double radius) {
		Path path = new Path(device);
		double r = Math.min(radius, Math.min(b.width(), b.height()) / 2);
		if (r <= 0) {
			path.addRectangle((float) b.x(), (float) b.y(), (float) b.width(), (float) b.height());
			return path;
		}
		float k = (float) (r * (1 - ARC));
		float x1 = (float) b.x();
		float y1 = (float) b.y();
		float x2 = (float) b.right();
		float y2 = (float) b.bottom();
		float c = (float) r;
		path.moveTo(x1 + c, y1);
		path.lineTo(x2 - c, y1);
		path.cubicTo(x2 - k, y1, x2, y1 + k, x2, y1 + c);
		path.lineTo(x2, y2 - c);
		path.cubicTo(x2, y2 - k, x2 - k, y2, x2 - c, y2);
		path.lineTo(x1 + c, y2);
		path.cubicTo(x1 + k, y2, x1, y2 - k, x1, y2 - c);
		path.lineTo(x1, y1 + c);
		path.cubicTo(x1, y1 + k, x1 + k, y1, x1 + c, y1);
		path.close();
		return path;
	}

	/** A way through points; corners are rounded with the radius as far as the segments are long enough. */
	Path of(List<Point> points, boolean closed, double radius) {
		Path path = new Path(device);
		path.moveTo((float) points.get(0).x(), (float) points.get(0).y());
		for (int i = 1; i < points.size(); i++) {
			Point p = points.get(i);
			if (radius > 0 && i < points.size() - 1) {
				corner(path, points.get(i - 1), p, points.get(i + 1), radius);
			} else {
				path.lineTo((float) p.x(), (float) p.y());
			}
		}
		if (closed) {
			path.close();
		}
		return path;
	}

	private static void corner(Path path, Point before, Point p, Point after, double radius) {
		double in = before.distance(p);
		double out = p.distance(after);
		double r = Math.min(radius, Math.min(in, out) / 2);
		if (r < 0.5) {
			path.lineTo((float) p.x(), (float) p.y());
			return;
		}
		Point a = towards(p, before, r / in);
		Point b = towards(p, after, r / out);
		path.lineTo((float) a.x(), (float) a.y());
		path.quadTo((float) p.x(), (float) p.y(), (float) b.x(), (float) b.y());
	}

	private static Point towards(Point from, Point to, double part) {
		return from.moved((to.x() - from.x()) * part, (to.y() - from.y()) * part);
	}
}
