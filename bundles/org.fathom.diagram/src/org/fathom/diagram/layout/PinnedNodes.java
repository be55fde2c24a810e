package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;

/** The pinned nodes of a diagram: remembers where they are, puts them back after a layout, and lets the others make way. */
final class PinnedNodes {
	static final int MARGIN = 14;

	private final Diagram diagram;
	private final Map<Node, Bounds> places = new LinkedHashMap<>();

	PinnedNodes(Diagram diagram) {
		this.diagram = diagram;
		for (Cell cell : new FlowGraph(diagram).cells) {
			Node node = cell.node;
			if (node.isPinned() && node.getWidth() > 0) {
				places.put(node, new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight()));
			}
		}
	}

	void restore() {
		if (places.isEmpty()) {
			return;
		}
		places.forEach((node, place) -> {
			node.setX((int) place.x());
			node.setY((int) place.y());
			node.setWidth((int) place.width());
			node.setHeight((int) place.height());
		});
		FlowGraph graph = new FlowGraph(diagram);
		graph.measurePlaced();
		List<Node> moved = new ArrayList<>(places.keySet());
		for (Cell cell : graph.cells) {
			if (!places.containsKey(cell.node) && makeWay(cell)) {
				moved.add(cell.node);
			}
		}
		new RoomMaker(diagram).contain(graph, MARGIN);
		new Rerouter(diagram, graph).routeAround(moved);
	}

	/** Moves a cell below the pinned nodes that it meets. */
	private boolean makeWay(Cell cell) {
		boolean pinnedInWay = RoomMaker.meeting(cell.strip, cell, RoomMaker.area(cell, 0)).stream()
				.anyMatch(c -> places.containsKey(c.node));
		for (int i = 0; pinnedInWay && i < 200; i++) {
			List<Cell> met = RoomMaker.meeting(cell.strip, cell, RoomMaker.area(cell, MARGIN));
			if (met.isEmpty()) {
				return true;
			}
			double bottom = met.stream().mapToDouble(c -> RoomMaker.area(c, 0).bottom()).max().orElseThrow();
			double move = bottom + MARGIN + 1 - RoomMaker.area(cell, 0).y();
			cell.node.setY(cell.node.getY() + (int) Math.ceil(Math.max(1, move)));
		}
		return pinnedInWay;
	}
}
