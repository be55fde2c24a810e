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
			node.setWidth(Math.max(node.getWidth(), borders.neededWidth(node)));
			borders.place(node);
		}
	}

	private void arrange(Node container, List<Node> children) {
		if (container.getKind() == NodeKind.LIST) {
			new ListLayout(container).arrange();
			return;
		}
		int start = (int) Math.ceil(geometry.header(container, new Bounds(0, 0, ROW_WIDTH, 0)).height()) + GAP / 2;
		int width = Math.max(120, (int) Math.min(ROW_WIDTH, Math.ceil(lineWidth(container))));
		List<Node> pinned = children.stream().filter(c -> c.isPinned() && c.getY() >= start).toList();
		int x = GAP;
		int y = start;
		int rowHeight = 0;
		for (Node child : children) {
			if (pinned.contains(child)) {
				continue;
			}
			child.setX(x);
			child.setY(y);
			while (x > GAP && overflows(container, child) || blocked(child, pinned)) {
				boolean full = x > GAP && overflows(container, child);
				x = full ? GAP : child.getX() + GAP;
				y = full ? y + Math.max(rowHeight, 1) + GAP : y;
				rowHeight = full ? 0 : rowHeight;
				child.setX(x);
				child.setY(y);
			}
			rowHeight = Math.max(rowHeight, child.getHeight());
			x += child.getWidth() + GAP;
		}
		int right = children.stream().mapToInt(c -> c.getX() + c.getWidth()).max().orElse(0);
		int bottom = children.stream().mapToInt(c -> c.getY() + c.getHeight()).max().orElse(start);
		container.setWidth(Math.max(width, right + GAP));
		container.setHeight(Math.max(60, bottom + GAP));
	}

	private static boolean overflows(Node container, Node child) {
		return container.getKind() == NodeKind.FREE_FORM && child.getX() + child.getWidth() > ROW_WIDTH;
	}

	private static boolean blocked(Node child, List<Node> pinned) {
		return pinned.stream().anyMatch(p -> Bounds.of(p).grown(GAP - 1).intersects(Bounds.of(child)));
	}

	private double lineWidth(Node node) {
		return geometry.line(node).width() + 2 * NodeGeometry.PADDING;
	}
}
