package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Identified;
import org.fathom.diagram.notation.Node;

/** What of a diagram is drawn, in which order: containers lie below edges, edges below nodes, bordered nodes above them, notes on top. */
final class DrawingOrder {
	private final NodeGeometry geometry = new NodeGeometry();
	private final List<Identified> containers = new ArrayList<>();
	private final List<Identified> leaves = new ArrayList<>();
	private final List<Identified> all;

	DrawingOrder(Diagram diagram) {
		diagram.getNodes().forEach(node -> collect(node, containers));
		all = new ArrayList<>(containers);
		diagram.getEdges().stream().filter(edge -> edge.isVisible()).forEach(all::add);
		all.addAll(leaves);
		all.addAll(diagram.getNotes());
	}

	private void collect(Node node, List<Identified> below) {
		if (node.isVisible()) {
			(geometry.isContainer(node) ? below : leaves).add(node);
			node.getChildren().forEach(child -> collect(child, below));
			node.getBorderedNodes().forEach(bordered -> collect(bordered, leaves));
		}
	}

	/** Visible nodes and edges, and all notes; what comes later lies above. */
	List<Identified> all() {
		return all;
	}
}
