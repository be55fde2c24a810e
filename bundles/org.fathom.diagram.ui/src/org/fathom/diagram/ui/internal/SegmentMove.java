package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;

/** Moves one segment of an orthogonal way sideways; its neighbours become longer or shorter. */
final class SegmentMove {
	/** How far from a node a new corner stands. */
	private static final double STUB = 14;

	private final List<Point> way;
	private final int index;
	private final Bounds source;
	private final Bounds target;

	SegmentMove(List<Point> way, int index, Bounds source, Bounds target) {
		this.way = way;
		this.index = index;
		this.source = source;
		this.target = target;
	}

	/** The way whose segment goes through a point. */
	List<Point> to(double x, double y) {
		Point a = way.get(index);
		Point b = way.get(index + 1);
		boolean horizontal = Math.abs(a.y() - b.y()) < 0.5;
		double value = horizontal ? y : x;
		List<Point> moved = new ArrayList<>(way.subList(0, index));
		boolean first = index == 0;
		boolean last = index == way.size() - 2;
		if (first) {
			leave(moved, a, b, horizontal, value, source);
		} else {
			moved.add(at(a, horizontal, value));
		}
		if (last) {
			List<Point> arrival = new ArrayList<>();
			leave(arrival, b, a, horizontal, value, target);
			java.util.Collections.reverse(arrival);
			moved.addAll(arrival);
		} else {
			moved.add(at(b, horizontal, value));
		}
		moved.addAll(way.subList(index + 2, way.size()));
		return moved;
	}

	/** An end slides along its node as long as the node is there; beyond that a short stub remains at the old place. */
	private static void leave(List<Point> points, Point end, Point next, boolean horizontal, double value, Bounds node) {
		boolean slides = horizontal ? value >= node.y() && value <= node.bottom()
				: value >= node.x() && value <= node.right();
		if (slides) {
			points.add(at(end, horizontal, value));
			points.add(half(at(end, horizontal, value), at(next, horizontal, value)));
			return;
		}
		double sign = Math.signum(horizontal ? next.x() - end.x() : next.y() - end.y());
		Point stub = horizontal ? end.moved(sign * STUB, 0) : end.moved(0, sign * STUB);
		points.add(end);
		points.add(stub);
		points.add(at(stub, horizontal, value));
	}

	/** Keeps the height of a segment between two sliding ends when it has no corner of its own. */
	private static Point half(Point a, Point b) {
		return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
	}

	private static Point at(Point p, boolean horizontal, double value) {
		return horizontal ? new Point(p.x(), value) : new Point(value, p.y());
	}
}
