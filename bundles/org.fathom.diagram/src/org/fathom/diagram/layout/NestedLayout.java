package org.fathom.diagram.layout;

import java.util.List;

import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;

/** Sizes nodes from the inside out; arranges the content of containers that are neither pools nor lanes. */
final class NestedLayout {
	private static final int GAP = 14;
	private static final int ROW_WIDTH = 520;
	private static final int ITEM_HEIGHT = 20;

	private final NodeGeometry geometry = new NodeGeometry();
	private final NodeSizer sizer = new NodeSizer();
	private final BorderPlacer borders = new BorderPlacer();

	/** Sizes a node and everything in it; the places of cells of a flow come later. */
	void measure(Node node) {
		List<Node> children = node.getChildren().stream().filter(DiagramElement::isVisible).toList();
		children.forEach(this::measure);
		boolean strip = node.getKind() == NodeKind.VERTICAL_STACK || geometry.isLane(node) || geometry.isBand(node);
		if (!geometry.isContainer(node)) {
			if (!node.isPinned() || node.getWidth() == 0) {
				sizer.size(node);
			}
		} else if (!strip) {
			arrange(node, children);
		}
		borders.place(node);
		if (!geometry.isContainer(node) && !node.getBorderedNodes().isEmpty() && !node.isPinned()) {
			sizer.size(node); // again: the nodes on its lower border take room from its text
			borders.place(node);
		}
	}

	private void arrange(Node container, List<Node> children) {
		boolean list = container.getKind() == NodeKind.LIST;
		int start = (int) Math.ceil(geometry.header(container, new Bounds(0, 0, ROW_WIDTH, 0)).height()) + GAP / 2;
		int x = list ? 0 : GAP;
		int y = start;
		int rowHeight = 0;
		int width = Math.max(120, (int) Math.min(ROW_WIDTH, Math.ceil(lineWidth(container))));
		for (Node child : children) {
			if (list) {
				child.setHeight(ITEM_HEIGHT);
				child.setWidth((int) Math.ceil(lineWidth(child)));
			} else if (x > GAP && x + child.getWidth() > ROW_WIDTH && container.getKind() == NodeKind.FREE_FORM) {
				x = GAP;
				y += rowHeight + GAP;
				rowHeight = 0;
			}
			child.setX(x);
			child.setY(y);
			width = Math.max(width, x + child.getWidth() + (list ? 0 : GAP));
			rowHeight = Math.max(rowHeight, child.getHeight());
			if (list) {
				y += ITEM_HEIGHT;
			} else {
				x += child.getWidth() + GAP;
			}
		}
		container.setWidth(width);
		container.setHeight(Math.max(60, y + (list ? GAP / 2 : rowHeight + GAP)));
		if (list) {
			children.forEach(c -> c.setWidth(container.getWidth()));
		}
	}

	private double lineWidth(Node node) {
		return geometry.line(node).width() + 2 * NodeGeometry.PADDING;
	}
}
