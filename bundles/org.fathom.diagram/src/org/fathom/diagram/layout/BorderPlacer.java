package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.style.Side;

/**
 * Puts bordered nodes on the border of their host. The sides a style does not forbid say where: two neighbouring sides mean their corner,
 * from which the nodes grow along the upper or lower edge; the lower side alone means from the left of the lower edge.
 */
final class BorderPlacer {
	private static final int GAP = 3;
	private static final int CORNER = 2;
	private static final int INSET = 10;
	/** Room for the label between two nodes on the lower border. */
	private static final int LABEL = 48;

	private enum Place {
		TOP_RIGHT, TOP_LEFT, BOTTOM_RIGHT, BOTTOM_LEFT, LEFT, RIGHT
	}

	private final NodeSizer sizer = new NodeSizer();
	private final NodeGeometry geometry = new NodeGeometry();

	/** Sizes and places the visible bordered nodes of a host that has its size; pinned ones stay. */
	void place(Node host) {
		Map<Place, List<Node>> groups = new EnumMap<>(Place.class);
		for (Node node : host.getBorderedNodes()) {
			if (node.isVisible()) {
				groups.computeIfAbsent(sidesOf(node), p -> new ArrayList<>()).add(node);
			}
		}
		List<Node> atRight = groups.getOrDefault(Place.BOTTOM_RIGHT, List.of());
		atRight.forEach(sizer::size);
		int taken = atRight.stream().mapToInt(n -> n.getWidth() + GAP).sum();
		groups.forEach((place, nodes) -> place(host, place, nodes, taken));
	}

	/** The width a host needs so that what is placed on its upper and lower border stands side by side. */
	int neededWidth(Node host) {
		boolean left = host.getBorderedNodes().stream().anyMatch(node -> node.isVisible() && sidesOf(node) == Place.TOP_LEFT);
		int above = left ? besideIcon(host) - CORNER : 0;
		int below = 0;
		for (Node node : host.getBorderedNodes()) {
			if (node.isVisible()) {
				Place place = sidesOf(node);
				above += place == Place.TOP_LEFT || place == Place.TOP_RIGHT ? node.getWidth() + GAP : 0;
				below += place == Place.BOTTOM_RIGHT ? node.getWidth() + GAP : 0;
				below += place == Place.BOTTOM_LEFT ? node.getWidth() + (below == 0 ? GAP : LABEL) : 0;
			}
		}
		return Math.max(above, below) == 0 ? 0 : Math.max(above, below + INSET) + 2 * CORNER + INSET;
	}

	private void place(Node host, Place place, List<Node> nodes, int taken) {
		int along = place == Place.TOP_LEFT ? besideIcon(host) : CORNER;
		int gap = GAP;
		if (place == Place.BOTTOM_LEFT && nodes.size() > 1) {
			nodes.forEach(sizer::size); // far from each other: there are labels below
			int used = nodes.stream().mapToInt(Node::getWidth).sum() + 2 * CORNER + INSET + Math.max(INSET, taken);
			gap = Math.max(GAP, (host.getWidth() - used) / (nodes.size() - 1));
		}
		for (Node node : nodes) {
			if (node.getWidth() == 0 || !node.isPinned()) {
				sizer.size(node);
			}
			boolean sideways = place == Place.LEFT || place == Place.RIGHT;
			if (!node.isPinned()) {
				put(host, node, place, along);
			}
			along += (sideways ? node.getHeight() : node.getWidth()) + gap;
		}
	}

	/** Where the upper border is free: right of the icon in the corner. */
	private int besideIcon(Node host) {
		return geometry.hasIcon(host) ? (int) geometry.iconArea(new Bounds(0, 0, 0, 0)).right() + CORNER : CORNER;
	}

	private static void put(Node host, Node node, Place place, int along) {
		int fromRight = host.getWidth() - along - node.getWidth();
		int onTop = -node.getHeight() / 2;
		int onBottom = host.getHeight() - node.getHeight() / 2;
		switch (place) {
		case TOP_RIGHT -> move(node, fromRight, onTop);
		case TOP_LEFT -> move(node, along, onTop);
		case BOTTOM_RIGHT -> move(node, fromRight, onBottom);
		case BOTTOM_LEFT -> move(node, along + INSET, onBottom);
		case LEFT -> move(node, -node.getWidth() / 2, along);
		case RIGHT -> move(node, host.getWidth() - node.getWidth() / 2, along);
		}
	}

	private static void move(Node node, int x, int y) {
		node.setX(x);
		node.setY(y);
	}

	private static Place sidesOf(Node node) {
		Set<Side> forbidden = node.getStyle() == null ? Set.of() : node.getStyle().forbidden();
		boolean north = !forbidden.contains(Side.NORTH);
		boolean south = !forbidden.contains(Side.SOUTH);
		boolean west = !forbidden.contains(Side.WEST);
		boolean east = !forbidden.contains(Side.EAST);
		if (north) {
			return east ? Place.TOP_RIGHT : Place.TOP_LEFT;
		}
		if (south) {
			return east ? Place.BOTTOM_RIGHT : Place.BOTTOM_LEFT;
		}
		return west ? Place.LEFT : Place.RIGHT;
	}
}
