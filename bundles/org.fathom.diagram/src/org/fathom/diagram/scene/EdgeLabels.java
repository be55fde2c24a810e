package org.fathom.diagram.scene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.fathom.diagram.notation.DiagramElement;
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
	 * @param edge  any edge
	 * @param begin {@code true} for the label at its source
	 * @return a block, empty if the edge shows no label there
	 */
	public static TextBlock endBlock(Edge edge, boolean begin) {
		EdgeStyle style = edge.getStyle();
		LabelStyle label = style == null ? null : begin ? style.begin() : style.end();
		boolean shown = label != null && !label.hidden();
		String text = begin ? edge.getBeginLabel() : edge.getEndLabel();
		return new TextBlock(shown ? text : null, shown ? label : LabelStyle.DEFAULT, MAX_WIDTH);
	}

	/**
	 * Where the label at an end of an edge stands.
	 *
	 * @param block the label
	 * @param end   the end of the route
	 * @param next  the point of the route next to it
	 * @param level how many other labels stand between it and the line
	 * @return bounds beside the line
	 */
	public static Bounds atEnd(TextBlock block, Point end, Point next, int level) {
		double x = next.x() < end.x() ? end.x() - block.width() - END_GAP : end.x() + END_GAP;
		double away = END_GAP + level * block.height();
		double y = next.y() > end.y() ? end.y() + away : end.y() - block.height() - away;
		return new Bounds(x, y, block.width(), block.height());
	}

	/**
	 * How many other labels stand between the label at an end of an edge and its line: edges that end at the same point share the place,
	 * one level for each different text.
	 *
	 * @param edge  an edge of a diagram
	 * @param begin {@code true} for the label at its source
	 * @param edges those of the diagram
	 * @return 0 beside the line
	 */
	public static int level(Edge edge, boolean begin, EdgesByEnd edges) {
		DiagramElement host = begin ? edge.getSourceElement() : edge.getTargetElement();
		RouteCalculator routes = new RouteCalculator();
		Point end = end(routes.route(edge), begin);
		String own = begin ? edge.getBeginLabel() : edge.getEndLabel();
		Set<String> texts = new TreeSet<>();
		for (Edge other : edges.at(host)) {
			add(texts, other, other.getSourceElement() == host, other.getBeginLabel(), routes, end, true);
			add(texts, other, other.getTargetElement() == host, other.getEndLabel(), routes, end, false);
		}
		texts.remove(own);
		return (int) texts.stream().filter(t -> t.compareTo(own) < 0).count();
	}

	private static void add(Set<String> texts, Edge other, boolean here, String text, RouteCalculator routes, Point end,
			boolean begin) {
		if (here && text != null && !text.isBlank() && end(routes.route(other), begin).distance(end) < END_GAP) {
			texts.add(text);
		}
	}

	private static Point end(List<Point> way, boolean begin) {
		return way.get(begin ? 0 : way.size() - 1);
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
