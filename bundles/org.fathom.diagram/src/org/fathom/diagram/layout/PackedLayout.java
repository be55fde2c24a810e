package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;

/** Lays out what no edges join: in rows, in the order of the diagram, so that the whole is about as wide as a page. */
final class PackedLayout {
	private static final int GAP = 20;
	private static final double ASPECT = 2.2;

	private final Diagram diagram;

	PackedLayout(Diagram diagram) {
		this.diagram = diagram;
	}

	/** Whether a diagram has neither edges nor lanes. */
	boolean fits() {
		return diagram.getEdges().stream().noneMatch(DiagramElement::isVisible)
				&& diagram.getNodes().stream().noneMatch(n -> n.isVisible() && n.getKind() == NodeKind.VERTICAL_STACK);
	}

	/** Places the nodes of the diagram, which are measured. */
	void run() {
		List<Node> nodes = diagram.getNodes().stream().filter(DiagramElement::isVisible).toList();
		double area = nodes.stream().mapToDouble(n -> (double) (n.getWidth() + GAP) * (n.getHeight() + GAP)).sum();
		double limit = Math.max(Math.sqrt(area * ASPECT), nodes.stream().mapToInt(Node::getWidth).max().orElse(0));
		List<Node> row = new ArrayList<>();
		int x = 0;
		int y = 0;
		for (Node node : nodes) {
			if (!row.isEmpty() && x + node.getWidth() > limit) {
				y += close(row) + GAP;
				x = 0;
			}
			node.setX(x);
			node.setY(y);
			x += node.getWidth() + GAP;
			row.add(node);
		}
		close(row);
	}

	/** Gives the containers of a row the same height, and starts a new row. */
	private static int close(List<Node> row) {
		int height = row.stream().mapToInt(Node::getHeight).max().orElse(0);
		row.stream().filter(n -> n.getKind() == NodeKind.FREE_FORM).forEach(n -> n.setHeight(height));
		row.clear();
		return height;
	}
}
