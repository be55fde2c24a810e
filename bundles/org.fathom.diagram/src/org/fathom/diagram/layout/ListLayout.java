package org.fathom.diagram.layout;

import java.util.List;

import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;

/** Puts the items of a list below each other; the list is as wide as its title and its longest item need. */
final class ListLayout {
	private static final int MAX_TITLE = 520;
	private static final int MIN_WIDTH = 120;
	private static final int MIN_HEIGHT = 60;
	private static final int GAP = 7;
	private static final int ITEM_HEIGHT = 20;

	private final NodeGeometry geometry = new NodeGeometry();
	private final Node list;
	private final List<Node> items;

	ListLayout(Node list) {
		this.list = list;
		items = list.getChildren().stream().filter(DiagramElement::isVisible).toList();
	}

	/** Whether a list that has a place is too small for what stands in it, or has a gap between its items. */
	boolean isOutdated() {
		if (list.getKind() != NodeKind.LIST || list.getWidth() == 0) {
			return false;
		}
		int y = start();
		for (Node item : items) {
			if (item.getY() != y) {
				return true;
			}
			y += ITEM_HEIGHT;
		}
		return list.getWidth() < width() || list.getHeight() < height();
	}

	/** Sizes the list and places its items. A list that was placed by hand only grows: nobody can tell whether it was sized too. */
	void arrange() {
		int width = Math.max(list.isPinned() ? list.getWidth() : 0, width());
		list.setWidth(width);
		list.setHeight(Math.max(list.isPinned() ? list.getHeight() : 0, height()));
		int y = start();
		for (Node item : items) {
			item.setX(0);
			item.setY(y);
			item.setWidth(width);
			item.setHeight(ITEM_HEIGHT);
			y += ITEM_HEIGHT;
		}
	}

	private int start() {
		return (int) Math.ceil(geometry.header(list, new Bounds(0, 0, MAX_TITLE, 0)).height()) + GAP;
	}

	private int height() {
		return Math.max(MIN_HEIGHT, start() + items.size() * ITEM_HEIGHT + GAP);
	}

	private int width() {
		int longest = items.stream().mapToInt(this::lineWidth).max().orElse(0);
		return Math.max(Math.max(MIN_WIDTH, Math.min(MAX_TITLE, lineWidth(list))), longest);
	}

	private int lineWidth(Node node) {
		return (int) Math.ceil(geometry.line(node).width() + 2 * NodeGeometry.PADDING);
	}
}
