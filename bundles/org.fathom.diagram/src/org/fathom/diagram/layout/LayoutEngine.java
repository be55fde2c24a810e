package org.fathom.diagram.layout;

import java.util.Collection;
import java.util.Objects;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;

/**
 * Places the nodes of a diagram and routes its edges: left to right, orthogonal, lanes stacked. The same diagram always gets the same
 * layout. Stages: measure, columns (ELK layered), rows, ways on a grid, tracks, places.
 */
public final class LayoutEngine {

	/**
	 * Lays a diagram out.
	 *
	 * @param diagram refreshed: labels, styles and kinds are set
	 * @param scope   what may be moved; pinned nodes never are
	 */
	public void layout(Diagram diagram, LayoutScope scope) {
		Objects.requireNonNull(scope);
		if (scope == LayoutScope.NEW && !new PackedLayout(diagram).fits()) {
			NewLayout layout = new NewLayout(diagram);
			if (layout.hasPlaced()) {
				layout.run();
				return;
			}
		}
		PinnedNodes pinned = new PinnedNodes(diagram);
		new FlowLayout(diagram).run();
		pinned.restore();
	}

	/**
	 * Routes again what nodes concern that were moved or resized by hand: the edges that end there, and those that would run through.
	 * Containers grow if a node stands out of them. Pinned edges stay.
	 *
	 * @param diagram laid out before
	 * @param moved   nodes of the diagram at their new places
	 */
	public void route(Diagram diagram, Collection<? extends Node> moved) {
		FlowGraph graph = new FlowGraph(diagram);
		graph.measurePlaced();
		new RoomMaker(diagram).contain(graph, PinnedNodes.MARGIN);
		new Rerouter(diagram, graph).routeAround(moved);
	}
}
