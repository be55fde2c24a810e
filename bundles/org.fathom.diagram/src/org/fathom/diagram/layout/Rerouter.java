package org.fathom.diagram.layout;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.EdgeLabels;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;

/** Routes again the edges that nodes at new places concern: those that end there, and those that would run through. */
final class Rerouter {
	private final Diagram diagram;
	private final FlowGraph graph;
	private final RouteCalculator routes = new RouteCalculator();

	Rerouter(Diagram diagram, FlowGraph graph) {
		this.diagram = diagram;
		this.graph = graph;
	}

	/** Routes what the nodes concern, and every edge that runs through a node that it does not belong to. */
	void routeAround(Collection<? extends Node> moved) {
		Set<Edge> edges = new LinkedHashSet<>();
		for (Node node : moved) {
			edges.addAll(NewLayout.edgesAt(diagram, node));
		}
		CellAreas areas = new CellAreas(graph.cells);
		for (Edge edge : diagram.getEdges()) {
			if (isRoutable(edge) && runsThrough(edge, areas)) {
				edges.add(edge);
			}
		}
		route(edges);
	}

	private void route(Set<Edge> edges) {
		edges.removeIf(e -> !isRoutable(e));
		if (!edges.isEmpty()) {
			edges.forEach(e -> e.getBendpoints().clear());
			WayFinder finder = new WayFinder(diagram, graph);
			for (Edge edge : edges) {
				RouteWriter.write(edge, finder.bends(edge));
				finder.note(edge);
			}
		}
		List<Edge> unlabelled = diagram.getEdges().stream()
				.filter(edge -> edges.contains(edge) || isRoutable(edge) && isLabelUnplaced(edge)).toList();
		if (!unlabelled.isEmpty()) {
			EdgeLabelPlacer labels = new EdgeLabelPlacer(diagram);
			unlabelled.forEach(labels::place);
		}
	}

	private static boolean isLabelUnplaced(Edge edge) {
		return edge.getLabelX() == 0 && edge.getLabelY() == 0 && !EdgeLabels.block(edge).isEmpty();
	}

	private static boolean isRoutable(Edge edge) {
		return edge.isVisible() && !edge.isPinned() && edge.getSourceElement() instanceof Node
				&& edge.getTargetElement() instanceof Node;
	}

	private boolean runsThrough(Edge edge, CellAreas areas) {
		List<Point> way = routes.route(edge);
		for (int i = 1; i < way.size(); i++) {
			Bounds segment = Bounds.around(way.get(i - 1), way.get(i)).grown(0.5);
			if (areas.meet(segment)) {
				return true;
			}
		}
		return false;
	}
}
