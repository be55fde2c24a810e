package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;

/**
 * Makes room in a diagram, or takes it: everything right of a line, or below it, moves by one distance; containers that the line cuts grow
 * or shrink. Lanes stay one below the other.
 */
final class SpaceShift {
	private static final int PADDING = 20;

	private final Diagram diagram;
	private final boolean horizontal;
	private final int line;
	private final List<Node> cut = new ArrayList<>();

	/** What a container holds, and where the line runs in it. */
	private record Inside(List<Node> nodes, int at, Node stack) {
	}

	/**
	 * Sees a diagram as two halves.
	 *
	 * @param horizontal {@code true} if the line is upright and what is right of it moves
	 * @param line       absolute at 100 %
	 */
	SpaceShift(Diagram diagram, boolean horizontal, int line) {
		this.diagram = diagram;
		this.horizontal = horizontal;
		this.line = line;
	}

	/** The distance that is possible: all of it to the right and down, and back as far as there is room. */
	int possible(int wanted) {
		return Math.max(wanted, -Math.max(0, room(top())));
	}

	/** Moves; called within a change. Answers the nodes that the line cuts and that stay, whose edges have to be routed anew. */
	List<Node> move(int distance) {
		cut.clear();
		move(top(), distance);
		for (Edge edge : diagram.getEdges()) {
			move(edge, distance);
		}
		diagram.getNotes().stream().filter(note -> (horizontal ? note.getX() : note.getY()) >= line).forEach(note -> {
			note.setX(note.getX() + (horizontal ? distance : 0));
			note.setY(note.getY() + (horizontal ? 0 : distance));
		});
		return List.copyOf(cut);
	}

	private Inside top() {
		return new Inside(diagram.getNodes(), line, null);
	}

	private Inside inside(Node container, int at) {
		boolean stack = container.getKind() == NodeKind.VERTICAL_STACK || container.getKind() == NodeKind.HORIZONTAL_STACK;
		return new Inside(container.getChildren(), at - low(container), stack ? container : null);
	}

	private void move(Inside inside, int distance) {
		for (Node node : inside.nodes) {
			if (grows(inside, node)) {
				node.getBorderedNodes().stream().filter(b -> low(b) + size(b) / 2 >= inside.at - low(node))
						.forEach(b -> setLow(b, low(b) + distance));
				move(inside(node, inside.at), distance);
				setSize(node, size(node) + distance);
			} else if (low(node) >= inside.at) {
				setLow(node, low(node) + distance);
			} else if (high(node) > inside.at) {
				cut.add(node);
			}
		}
	}

	/** Whether the line runs through a node that holds others; every lane beside the line and the one at it take part. */
	private boolean grows(Inside inside, Node node) {
		if (inside.stack == null) {
			return holds(node) && low(node) < inside.at && high(node) > inside.at;
		}
		boolean along = horizontal == (inside.stack.getKind() == NodeKind.HORIZONTAL_STACK);
		boolean first = inside.nodes.indexOf(node) == 0;
		boolean last = inside.nodes.indexOf(node) == inside.nodes.size() - 1;
		return !along || (first || low(node) < inside.at) && (last || high(node) >= inside.at);
	}

	private static boolean holds(Node node) {
		return node.getKind() == NodeKind.FREE_FORM || node.getKind() == NodeKind.VERTICAL_STACK
				|| node.getKind() == NodeKind.HORIZONTAL_STACK;
	}

	/** How far what is behind the line may come back; never more than what the nearest of it allows. */
	private int room(Inside inside) {
		int room = Integer.MAX_VALUE;
		int before = inside.at;
		for (Node node : inside.nodes) {
			boolean stays = !grows(inside, node) && low(node) < inside.at;
			before = Math.max(before, stays ? high(node) : before);
		}
		for (Node node : inside.nodes) {
			if (grows(inside, node)) {
				room = Math.min(room, Math.min(room(inside(node, inside.at)), own(inside, node)));
			} else if (low(node) >= inside.at && inside.stack == null) {
				room = Math.min(room, low(node) - before);
			}
		}
		return room;
	}

	/** How far a container that the line cuts may shrink so that what stays still stands in it. */
	private int own(Inside outer, Node node) {
		Inside inside = inside(node, outer.at);
		int needed = Math.max(0, inside.at);
		for (Node child : inside.nodes) {
			boolean stays = !grows(inside, child) && low(child) < inside.at;
			needed = Math.max(needed, stays ? high(child) : 0);
		}
		return inside.stack == null ? size(node) - needed - PADDING : Integer.MAX_VALUE;
	}

	private void move(Edge edge, int distance) {
		for (Bendpoint point : edge.getBendpoints()) {
			int at = horizontal ? point.getX() : point.getY();
			if (at >= line) {
				int moved = Math.max(line, at + distance);
				if (horizontal) {
					point.setX(moved);
				} else {
					point.setY(moved);
				}
			}
		}
		int label = horizontal ? edge.getLabelX() : edge.getLabelY();
		if (label != 0 && label >= line) {
			if (horizontal) {
				edge.setLabelX(label + distance);
			} else {
				edge.setLabelY(label + distance);
			}
		}
	}

	private int low(Node node) {
		return horizontal ? node.getX() : node.getY();
	}

	private int size(Node node) {
		return horizontal ? node.getWidth() : node.getHeight();
	}

	private int high(Node node) {
		return low(node) + size(node);
	}

	private void setLow(Node node, int at) {
		if (horizontal) {
			node.setX(at);
		} else {
			node.setY(at);
		}
	}

	private void setSize(Node node, int size) {
		if (horizontal) {
			node.setWidth(size);
		} else {
			node.setHeight(size);
		}
	}
}
