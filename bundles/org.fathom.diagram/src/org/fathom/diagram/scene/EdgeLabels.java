package org.fathom.diagram.scene;

import java.util.List;

import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.style.EdgeStyle;
import org.fathom.diagram.style.LabelStyle;

/** The label in the middle of an edge: its size, and where it stands as long as nobody has placed it. */
public final class EdgeLabels {
	/** Width to which the labels of edges are wrapped, in diagram pixels. */
	public static final double MAX_WIDTH = 112;
	private static final double GAP = 3;
	private static final double END_GAP = 4;

	private EdgeLabels() {
	}

	/**
	 * The label in the middle, wrapped.
	 *
	 * @param edge any edge
	 * @return a block, empty if the edge shows no label
	 */
	public static TextBlock block(Edge edge) {
		EdgeStyle style = edge.getStyle();
		LabelStyle label = style == null ? null : style.center();
		boolean shown = label != null && !label.hidden();
		return new TextBlock(shown ? edge.getLabel() : null, shown ? label : LabelStyle.DEFAULT, MAX_WIDTH);
	}

	/**
	 * The label at an end of an edge.
	 *
	 * @param text  what it says; may be {@code null}
	 * @param style how it is drawn; {@code null} if there is no such label
	 * @return a block, empty if the edge shows no label there
	 */
	public static TextBlock endBlock(String text, LabelStyle style) {
		boolean shown = style != null && !style.hidden();
		return new TextBlock(shown ? text : null, shown ? style : LabelStyle.DEFAULT, MAX_WIDTH);
	}

	/**
	 * Where the label at an end of an edge stands.
	 *
	 * @param block the label
	 * @param end   the end of the route
	 * @param next  the point of the route next to it
	 * @return bounds beside the line
	 */
	public static Bounds atEnd(TextBlock block, Point end, Point next) {
		double x = next.x() < end.x() ? end.x() - block.width() - END_GAP : end.x() + END_GAP;
		double y = next.y() > end.y() ? end.y() + END_GAP : end.y() - block.height() - END_GAP;
		return new Bounds(x, y, block.width(), block.height());
	}

	/**
	 * A place beside the longest segment of a route.
	 *
	 * @param way   at least two points
	 * @param block the label
	 * @return upper left corner for the label
	 */
	public static Point onLongestSegment(List<Point> way, TextBlock block) {
		int best = 1;
		for (int i = 2; i < way.size(); i++) {
			if (way.get(i).distance(way.get(i - 1)) > way.get(best).distance(way.get(best - 1))) {
				best = i;
			}
		}
		Point a = way.get(best - 1);
		Point b = way.get(best);
		double x = (a.x() + b.x()) / 2;
		double y = (a.y() + b.y()) / 2;
		boolean horizontal = Math.abs(a.y() - b.y()) < 0.5;
		return horizontal ? new Point(x - block.width() / 2, y - block.height() - GAP)
				: new Point(x + GAP, y - block.height() / 2);
	}
}
