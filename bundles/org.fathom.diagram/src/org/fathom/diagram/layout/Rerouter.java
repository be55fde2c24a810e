package org.fathom.diagram.layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.notation.Bendpoint;
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

	/** Routes what the nodes concern, and every edge that runs through a node that it does not belong to, if it runs better then. */
	void routeAround(Collection<? extends Node> moved) {
		Set<Edge> edges = new LinkedHashSet<>();
		for (Node node : moved) {
			edges.addAll(NewLayout.edgesAt(diagram, node));
		}
		graph.links.stream().map(link -> link.edge).filter(this::isUnrouted).forEach(edges::add);
		edges.removeIf(edge -> !isRoutable(edge));
		CellAreas areas = new CellAreas(graph.cells, moved);
		Map<Edge, Integer> through = new LinkedHashMap<>();
		for (Edge edge : diagram.getEdges()) {
			int crossings = isRoutable(edge) && !edges.contains(edge) ? crossings(edge, areas) : 0;
			if (crossings > 0) {
				through.put(edge, crossings);
			}
		}
		label(route(edges, through, areas));
	}

	/** The edges that take another way now: all that have to, and those that run through fewer cells then. */
	private Set<Edge> route(Set<Edge> edges, Map<Edge, Integer> through, CellAreas areas) {
		Set<Edge> routed = new LinkedHashSet<>(edges);
		routed.addAll(through.keySet());
		WayFinder finder = routed.isEmpty() ? null : new WayFinder(diagram, graph, routed);
		for (Edge edge : List.copyOf(routed)) {
			List<Bendpoint> before = through.containsKey(edge) ? List.copyOf(edge.getBendpoints()) : List.of();
			edge.getBendpoints().removeAll(before);
			RouteWriter.write(edge, finder.bends(edge));
			if (through.containsKey(edge) && crossings(edge, areas) >= through.get(edge)) {
				// another way that is no better would only catch the eye
				edge.getBendpoints().clear();
				edge.getBendpoints().addAll(before);
				routed.remove(edge);
			}
			finder.note(edge);
		}
		return routed;
	}

	/** Places the labels of edges that take another way, and those that have no place yet. */
	private void label(Set<Edge> routed) {
		List<Edge> unlabelled = diagram.getEdges().stream()
				.filter(edge -> routed.contains(edge) || isRoutable(edge) && isLabelUnplaced(edge)).toList();
		if (!unlabelled.isEmpty()) {
			EdgeLabelPlacer labels = new EdgeLabelPlacer(diagram);
			unlabelled.forEach(labels::place);
		}
	}

	private static boolean isLabelUnplaced(Edge edge) {
		return edge.getLabelX() == 0 && edge.getLabelY() == 0 && !EdgeLabels.block(edge).isEmpty();
	}

	/** Whether an edge is new, or lost its way with its end, and cannot be straight. */
	private boolean isUnrouted(Edge edge) {
		return edge.getBendpoints().isEmpty() && isRoutable(edge) && routes.route(edge).size() > 2;
	}

	private static boolean isRoutable(Edge edge) {
		return edge.isVisible() && !edge.isPinned() && edge.getSourceElement() instanceof Node
				&& edge.getTargetElement() instanceof Node;
	}

	/** How many segments of an edge run through a cell. */
	private int crossings(Edge edge, CellAreas areas) {
		List<Point> way = routes.route(edge);
		int crossings = 0;
		for (int i = 1; i < way.size(); i++) {
			crossings += areas.meet(Bounds.around(way.get(i - 1), way.get(i)).grown(0.5)) ? 1 : 0;
		}
		return crossings;
	}
}
