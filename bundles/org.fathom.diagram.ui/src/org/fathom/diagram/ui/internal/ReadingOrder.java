package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;

/** The nodes of a diagram as one reads them: from left to right across all lanes, what stands above the other first. */
final class ReadingOrder {
	private final List<Node> nodes = new ArrayList<>();

	ReadingOrder(Diagram diagram) {
		collect(diagram.getNodes());
		nodes.sort(Comparator.comparingDouble((Node node) -> Bounds.of(node).x()).thenComparingDouble(node -> Bounds.of(node).y()));
	}

	private void collect(List<Node> some) {
		for (Node node : some) {
			if (node.isVisible()) {
				nodes.add(node);
				collect(node.getChildren());
				collect(node.getBorderedNodes());
			}
		}
	}

	/** All of them. */
	List<Node> nodes() {
		return List.copyOf(nodes);
	}

	/**
	 * The node after or before one.
	 *
	 * @param node {@code null} for the beginning, or for the end when going back
	 * @return empty where the order ends
	 */
	Optional<Node> neighbour(Node node, boolean forward) {
		int at = node == null ? forward ? -1 : nodes.size() : nodes.indexOf(node);
		int next = forward ? at + 1 : at - 1;
		return next >= 0 && next < nodes.size() ? Optional.of(nodes.get(next)) : Optional.empty();
	}
}
