package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.EdgeLabels;
import org.fathom.diagram.scene.EdgesByEnd;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.SceneText;
import org.fathom.diagram.scene.TextBlock;

/** Puts the labels of edges beside their lines, near the source, where they cover neither nodes nor labels nor lines. */
final class EdgeLabelPlacer {
	private static final double GAP = 3;
	private static final double ON_NODE = 1000;
	private static final double ON_LABEL = 600;
	private static final double ON_LINE = 40;
	private static final double OWN_LINE = 60;

	private final Diagram diagram;
	private final EdgesByEnd edges;
	private final RouteCalculator routes = new RouteCalculator();
	private final NodeGeometry geometry = new NodeGeometry();
	private final List<Bounds> nodes = new ArrayList<>();
	private final List<Bounds> labels = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();

	/** A segment of a route. */
	private record Line(Edge edge, Bounds bounds) {
	}

	/** A place for a label and what speaks against it. */
	private record Place(double x, double y, double dislike) {
	}

	EdgeLabelPlacer(Diagram diagram) {
		this.diagram = diagram;
		edges = new EdgesByEnd(diagram);
		collect(diagram.getNodes());
		for (SceneElement element : new SceneBuilder().build(diagram).elements()) {
			if (!element.edge()) {
				element.parts().stream().filter(SceneText.class::isInstance).forEach(t -> labels.add(t.bounds()));
			}
		}
		for (Edge edge : diagram.getEdges()) {
			if (isDrawn(edge)) {
				addLines(edge);
			}
		}
	}

	private void collect(List<Node> children) {
		for (Node node : children) {
			if (!isBackground(node)) {
				nodes.add(Bounds.of(node));
			}
			collect(node.getChildren());
			collect(node.getBorderedNodes());
		}
	}

	private boolean isBackground(Node node) {
		return !node.isVisible()
				|| geometry.isContainer(node) && !geometry.isBand(node) && node.getKind() != NodeKind.LIST;
	}

	private static boolean isDrawn(Edge edge) {
		return edge.isVisible() && edge.getSourceElement() != null && edge.getTargetElement() != null;
	}

	private void addLines(Edge edge) {
		List<Point> way = routes.route(edge);
		for (int i = 1; i < way.size(); i++) {
			lines.add(new Line(edge, Bounds.around(way.get(i - 1), way.get(i)).grown(0.5)));
		}
		int last = way.size() - 1;
		addEnd(edge, true, way.get(0), way.get(1));
		addEnd(edge, false, way.get(last), way.get(last - 1));
	}

	private void addEnd(Edge edge, boolean begin, Point end, Point next) {
		TextBlock label = EdgeLabels.endBlock(edge, begin);
		if (!label.isEmpty()) {
			labels.add(EdgeLabels.atEnd(label, end, next, EdgeLabels.level(edge, begin, edges)));
		}
	}

	/** Places the labels of all edges that are not pinned. */
	void placeAll() {
		for (Edge edge : diagram.getEdges()) {
			if (isDrawn(edge)) {
				place(edge);
			}
		}
	}

	/** Places the label of one edge. */
	void place(Edge edge) {
		TextBlock label = EdgeLabels.block(edge);
		if (label.isEmpty() || edge.isPinned() && (edge.getLabelX() != 0 || edge.getLabelY() != 0)) {
			return;
		}
		List<Point> way = routes.route(edge);
		Place best = null;
		double least = Double.MAX_VALUE;
		for (Place place : places(way, label)) {
			double cost = place.dislike + cost(edge, new Bounds(place.x, place.y, label.width(), label.height()));
			if (cost < least) {
				least = cost;
				best = place;
			}
		}
		if (best != null) {
			edge.setLabelX((int) Math.round(best.x));
			edge.setLabelY((int) Math.round(best.y));
			labels.add(new Bounds(best.x, best.y, label.width(), label.height()));
		}
	}

	private static List<Place> places(List<Point> way, TextBlock label) {
		List<Place> places = new ArrayList<>();
		double walked = 0;
		for (int i = 1; i < way.size(); i++) {
			Point a = way.get(i - 1);
			Point b = way.get(i);
			boolean horizontal = Math.abs(a.y() - b.y()) < 0.5;
			double length = a.distance(b);
			double size = horizontal ? label.width() : label.height();
			double tight = size + 10 > length ? 30 : 0;
			for (double part : new double[] { 0, 0.25, 0.5, 0.75, 1 }) {
				double along = Math.max(0, length - size - 12) * part + 6;
				double far = (walked + along) / 40 + tight;
				if (horizontal) {
					double x = a.x() < b.x() ? a.x() + along : a.x() - along - size;
					places.add(new Place(x, a.y() - label.height() - GAP, far));
					places.add(new Place(x, a.y() + GAP, far + 2));
				} else {
					double y = a.y() < b.y() ? a.y() + along : a.y() - along - size;
					places.add(new Place(a.x() + GAP + 2, y, far + 4));
					places.add(new Place(a.x() - GAP - 2 - label.width(), y, far + 5));
				}
			}
			walked += length;
		}
		return places;
	}

	private double cost(Edge edge, Bounds place) {
		Bounds wide = place.grown(2);
		double cost = 0;
		for (Bounds node : nodes) {
			cost += wide.intersects(node) ? ON_NODE : 0;
		}
		for (Bounds label : labels) {
			cost += wide.intersects(label) ? ON_LABEL : 0;
		}
		for (Line line : lines) {
			if (place.intersects(line.bounds)) {
				cost += line.edge == edge ? OWN_LINE : ON_LINE;
			}
		}
		return cost;
	}
}
