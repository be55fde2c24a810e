package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;

/** Arranges again the cells in which something new has no place yet or which have become too small, and lets what stands right of or below them make room. */
final class GrownContent {
	private final FlowGraph graph;
	private final RoomMaker room;

	GrownContent(Diagram diagram, FlowGraph graph) {
		this.graph = graph;
		room = new RoomMaker(diagram);
	}

	/** The cells that were arranged again. */
	List<Node> arrange() {
		List<Node> grown = new ArrayList<>();
		for (Cell cell : graph.cells) {
			if (cell.node.getWidth() > 0 && (holdsNew(cell.node) || holdsOutdatedList(cell.node))) {
				arrange(cell);
				grown.add(cell.node);
			}
		}
		return grown;
	}

	private static boolean holdsNew(Node node) {
		return node.getChildren().stream().anyMatch(c -> c.isVisible() && (c.getWidth() == 0 || holdsNew(c)));
	}

	private static boolean holdsOutdatedList(Node node) {
		return new ListLayout(node).isOutdated() || node.getChildren().stream().anyMatch(c -> c.isVisible() && holdsOutdatedList(c));
	}

	private void arrange(Cell cell) {
		Bounds before = cell.bounds();
		int width = cell.node.getWidth();
		int height = cell.node.getHeight();
		new NestedLayout().measure(cell.node);
		if (cell.node.getWidth() > width) {
			room.right(graph, before.right(), cell.node.getWidth() - width);
		}
		if (cell.node.getHeight() > height) {
			room.moveBelow(before.bottom(), cell.node.getHeight() - height);
		}
	}
}
