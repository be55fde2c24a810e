package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.style.Routing;
import org.fathom.diagram.style.Shape;

/**
 * Computes the way of an edge from the border of its source over its bendpoints to the border of its target. Editor and pictures both
 * draw this way.
 */
public final class RouteCalculator {

	/**
	 * The way of an edge.
	 *
	 * @param edge an edge with source and target; nothing is changed
	 * @return at least two points, from source to target; every segment of an edge with {@link Routing#MANHATTAN} is horizontal or
	 *         vertical
	 */
	public List<Point> route(Edge edge) {
		List<Point> bends = new ArrayList<>();
		for (Bendpoint b : edge.getBendpoints()) {
			bends.add(new Point(b.getX(), b.getY()));
		}
		End source = end(edge.getSourceElement());
		End target = end(edge.getTargetElement());
		boolean straight = edge.getStyle() != null && edge.getStyle().routing() == Routing.STRAIGHT;
		if (straight) {
			return straight(source, bends, target);
		}
		return bends.isEmpty() ? direct(source, target) : orthogonal(source, bends, target);
	}

	private End end(DiagramElement element) {
		if (element instanceof Node node) {
			return new End(Bounds.of(node), node.getStyle() == null ? Shape.RECTANGLE : node.getStyle().shape());
		}
		List<Point> way = route((Edge) element);
		Point middle = way.get(way.size() / 2);
		return new End(Bounds.around(middle, middle), Shape.RECTANGLE);
	}

	private static List<Point> straight(End source, List<Point> bends, End target) {
		List<Point> way = new ArrayList<>();
		way.add(source.towards(bends.isEmpty() ? target.bounds.center() : bends.get(0)));
		way.addAll(bends);
		way.add(target.towards(bends.isEmpty() ? source.bounds.center() : bends.get(bends.size() - 1)));
		return way;
	}

	private static List<Point> orthogonal(End source, List<Point> bends, End target) {
		List<Point> way = new ArrayList<>(source.leave(bends.get(0)));
		Point last = way.get(way.size() - 1);
		for (Point p : bends) {
			if (last.x() != p.x() && last.y() != p.y()) {
				way.add(new Point(p.x(), last.y()));
			}
			way.add(p);
			last = p;
		}
		List<Point> arrival = new ArrayList<>(target.leave(last));
		java.util.Collections.reverse(arrival);
		way.addAll(arrival);
		return simplified(way);
	}

	private static List<Point> direct(End source, End target) {
		Bounds s = source.bounds;
		Bounds t = target.bounds;
		Double y = shared(s.y(), s.bottom(), t.y(), t.bottom());
		if (y != null && (s.right() <= t.x() || t.right() <= s.x())) {
			return List.of(source.at(t.center().x(), y), target.at(s.center().x(), y));
		}
		Double x = shared(s.x(), s.right(), t.x(), t.right());
		if (x != null) {
			return List.of(source.at(x, t.center().y()), target.at(x, s.center().y()));
		}
		double middle = s.right() <= t.x() ? (s.right() + t.x()) / 2 : (t.right() + s.x()) / 2;
		double sy = s.center().y();
		double ty = t.center().y();
		return simplified(List.of(source.at(middle, sy), new Point(middle, sy), new Point(middle, ty),
				target.at(middle, ty)));
	}

	/** The coordinate at which two intervals can be joined by a straight line: the middle of the shorter one where possible. */
	private static Double shared(double a1, double a2, double b1, double b2) {
		double from = Math.max(a1, b1);
		double to = Math.min(a2, b2);
		if (from > to) {
			return null;
		}
		double middle = a2 - a1 <= b2 - b1 ? (a1 + a2) / 2 : (b1 + b2) / 2;
		return middle >= from && middle <= to ? middle : (from + to) / 2;
	}

	/**
	 * Leaves out points that stand on the straight line between their neighbours.
	 *
	 * @param way any points
	 * @return a new list with the same ends; at least two points
	 */
	public static List<Point> simplified(List<Point> way) {
		List<Point> kept = new ArrayList<>();
		for (Point p : way) {
			while (kept.size() >= 2 && inLine(kept.get(kept.size() - 2), kept.get(kept.size() - 1), p)) {
				kept.remove(kept.size() - 1);
			}
			if (kept.isEmpty() || kept.get(kept.size() - 1).distance(p) > 0.01) {
				kept.add(p);
			}
		}
		if (kept.size() < 2) {
			kept.add(way.get(way.size() - 1));
		}
		return kept;
	}

	private static boolean inLine(Point a, Point b, Point c) {
		boolean vertical = Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01;
		boolean horizontal = Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01;
		return vertical || horizontal;
	}

	/** One end of an edge: the outline it must stop at. */
	private record End(Bounds bounds, Shape shape) {

		/** The point where a horizontal or vertical line through a point outside meets the outline. */
		Point at(double x, double y) {
			Point c = bounds.center();
			double rx = bounds.width() / 2;
			double ry = bounds.height() / 2;
			boolean sideways = x < bounds.x() || x > bounds.right();
			if (sideways) {
				double reach = rx * inset(ry == 0 ? 0 : (y - c.y()) / ry);
				return new Point(x < c.x() ? c.x() - reach : c.x() + reach, y);
			}
			double reach = ry * inset(rx == 0 ? 0 : (x - c.x()) / rx);
			return new Point(x, y < c.y() ? c.y() - reach : c.y() + reach);
		}

		private double inset(double part) {
			double p = Math.min(1, Math.abs(part));
			return switch (shape) {
			case ELLIPSE, DOT, IMAGE -> Math.sqrt(1 - p * p);
			case LOZENGE -> 1 - p;
			default -> 1;
			};
		}

		/** The first points of an orthogonal way to a point. */
		List<Point> leave(Point p) {
			boolean above = p.x() >= bounds.x() && p.x() <= bounds.right();
			boolean beside = p.y() >= bounds.y() && p.y() <= bounds.bottom();
			if (above || beside) {
				return List.of(at(p.x(), p.y()));
			}
			double cy = bounds.center().y();
			return List.of(at(p.x(), cy), new Point(p.x(), cy));
		}

		/** The point where a straight line to a point leaves the outline. */
		Point towards(Point p) {
			Point c = bounds.center();
			double dx = p.x() - c.x();
			double dy = p.y() - c.y();
			double rx = Math.max(0.5, bounds.width() / 2);
			double ry = Math.max(0.5, bounds.height() / 2);
			double scale = switch (shape) {
			case ELLIPSE, DOT, IMAGE -> Math.hypot(dx / rx, dy / ry);
			case LOZENGE -> Math.abs(dx) / rx + Math.abs(dy) / ry;
			default -> Math.max(Math.abs(dx) / rx, Math.abs(dy) / ry);
			};
			return scale == 0 ? c : new Point(c.x() + dx / scale, c.y() + dy / scale);
		}
	}
}
