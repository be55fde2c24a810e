package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.style.Arrow;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.EdgeStyle;
import org.fathom.diagram.style.LineStyle;
import org.fathom.diagram.style.Shape;

/** What stands at one end of an edge, and how much of the line it covers. */
final class ArrowHead {
	private static final double LENGTH = 9;
	private static final double HALF = 4;
	private static final double DOT = 6;

	private final Point tip;
	private final double ux;
	private final double uy;
	private final EdgeStyle style;
	private final List<ScenePart> parts = new ArrayList<>();
	private double used;

	ArrowHead(Arrow arrow, Point tip, Point from, EdgeStyle style) {
		this.tip = tip;
		this.style = style;
		double length = Math.max(0.01, tip.distance(from));
		ux = (from.x() - tip.x()) / length;
		uy = (from.y() - tip.y()) / length;
		draw(arrow.name());
	}

	/** The parts, to be drawn above the line. */
	List<ScenePart> parts() {
		return parts;
	}

	/** Where the line may end. */
	Point lineEnd() {
		return at(used, 0);
	}

	private void draw(String arrow) {
		if (arrow.contains("DIAMOND")) { //$NON-NLS-1$
			polygon(arrow.contains("FILL_DIAMOND"), at(0, 0), at(LENGTH / 1.5, HALF), at(LENGTH * 1.33, 0), //$NON-NLS-1$
					at(LENGTH / 1.5, -HALF));
			used = LENGTH * 1.33;
		} else if (arrow.endsWith("DOT")) { //$NON-NLS-1$
			dot(style.stroke());
		} else if (arrow.equals("CIRCLE_PLUS")) { //$NON-NLS-1$
			dot(Color.WHITE);
		}
		if (arrow.contains("CLOSED_ARROW")) { //$NON-NLS-1$
			triangle(arrow.contains("FILL_CLOSED"), arrow.startsWith("OUTPUT")); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (arrow.contains("ARROW")) { //$NON-NLS-1$
			double start = used;
			double back = arrow.startsWith("OUTPUT") ? 0 : LENGTH; //$NON-NLS-1$
			double point = LENGTH - back;
			parts.add(path(false, null, at(start + back, HALF), at(start + point, 0), at(start + back, -HALF)));
		}
	}

	private void triangle(boolean filled, boolean away) {
		double base = away ? 0 : LENGTH;
		double point = LENGTH - base;
		polygon(filled, at(used + base, HALF), at(used + point, 0), at(used + base, -HALF));
		used += LENGTH;
	}

	private void dot(Color fill) {
		Point c = at(used + DOT / 2, 0);
		Bounds bounds = new Bounds(c.x() - DOT / 2, c.y() - DOT / 2, DOT, DOT);
		parts.add(new SceneShape(Shape.ELLIPSE, bounds, fill, style.stroke(), style.width(), LineStyle.SOLID, 0));
		used += DOT;
	}

	private void polygon(boolean filled, Point... points) {
		parts.add(path(true, filled ? style.stroke() : Color.WHITE, points));
	}

	private ScenePath path(boolean closed, Color fill, Point... points) {
		return new ScenePath(List.of(points), closed, fill, style.stroke(), style.width(), LineStyle.SOLID, 0);
	}

	private Point at(double back, double side) {
		return new Point(tip.x() + ux * back - uy * side, tip.y() + uy * back + ux * side);
	}
}
