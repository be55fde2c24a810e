package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.style.EdgeStyle;
import org.fathom.diagram.style.LabelAlignment;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.Routing;

/** Draws one edge: line, ends, labels. */
final class EdgeScene {
	private static final double CORNER = 6;

	private final RouteCalculator routes = new RouteCalculator();
	private final EdgesByEnd edges;

	EdgeScene(EdgesByEnd edges) {
		this.edges = edges;
	}

	List<ScenePart> parts(Edge edge) {
		EdgeStyle style = edge.getStyle();
		List<ScenePart> parts = new ArrayList<>();
		if (style == null || edge.getSourceElement() == null || edge.getTargetElement() == null) {
			return parts;
		}
		List<Point> way = new ArrayList<>(routes.route(edge));
		int last = way.size() - 1;
		ArrowHead source = new ArrowHead(style.source(), way.get(0), way.get(1), style);
		ArrowHead target = new ArrowHead(style.target(), way.get(last), way.get(last - 1), style);
		Point begin = way.get(0);
		Point end = way.get(last);
		way.set(0, source.lineEnd());
		way.set(last, target.lineEnd());
		double corner = style.routing() == Routing.STRAIGHT ? 0 : CORNER;
		parts.add(new ScenePath(way, false, null, style.stroke(), style.width(), style.line(), corner));
		parts.addAll(source.parts());
		parts.addAll(target.parts());
		centre(edge, style.center(), way, parts);
		endLabel(edge, true, begin, way.get(1), parts);
		endLabel(edge, false, end, way.get(last - 1), parts);
		return parts;
	}

	private static void centre(Edge edge, LabelStyle label, List<Point> way, List<ScenePart> parts) {
		TextBlock block = label == null || label.hidden() ? null : EdgeLabels.block(edge);
		if (block == null || block.isEmpty()) {
			return;
		}
		boolean placed = edge.getLabelX() != 0 || edge.getLabelY() != 0;
		Point at = placed ? new Point(edge.getLabelX(), edge.getLabelY()) : EdgeLabels.onLongestSegment(way, block);
		parts.add(block.in(new Bounds(at.x(), at.y(), block.width(), block.height()), LabelAlignment.CENTER));
	}

	private void endLabel(Edge edge, boolean begin, Point end, Point next, List<ScenePart> parts) {
		TextBlock block = EdgeLabels.endBlock(edge, begin);
		if (!block.isEmpty()) {
			parts.add(block.in(EdgeLabels.atEnd(block, end, next, EdgeLabels.level(edge, begin, edges)), LabelAlignment.CENTER));
		}
	}
}
