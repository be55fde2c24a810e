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
		for (Edge edge : diagram.getEdges()) {
			if (isRoutable(edge) && runsThrough(edge)) {
				edges.add(edge);
			}
		}
		route(edges);
	}

	private void route(Set<Edge> edges) {
		edges.removeIf(e -> !isRoutable(e));
		edges.forEach(e -> e.getBendpoints().clear());
		WayFinder finder = new WayFinder(diagram, graph);
		for (Edge edge : edges) {
			RouteWriter.write(edge, finder.bends(edge));
			finder.note(edge);
		}
		EdgeLabelPlacer labels = new EdgeLabelPlacer(diagram);
		for (Edge edge : diagram.getEdges()) {
			boolean unplaced = edge.getLabelX() == 0 && edge.getLabelY() == 0 && !EdgeLabels.block(edge).isEmpty();
			if (edges.contains(edge) || isRoutable(edge) && unplaced) {
				labels.place(edge);
			}
		}
	}

	private static boolean isRoutable(Edge edge) {
		return edge.isVisible() && !edge.isPinned() && edge.getSourceElement() instanceof Node
				&& edge.getTargetElement() instanceof Node;
	}

	private boolean runsThrough(Edge edge) {
		List<Point> way = routes.route(edge);
		for (int i = 1; i < way.size(); i++) {
			Bounds segment = Bounds.around(way.get(i - 1), way.get(i)).grown(0.5);
			for (Cell cell : graph.cells) {
				if (cell.node.getWidth() > 0 && segment.intersects(cell.bounds().grown(-1))) {
					return true;
				}
			}
		}
		return false;
	}
}
