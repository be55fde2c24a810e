package org.fathom.diagram.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;

/** Puts several nodes in line, at equal distances or to one size. The node selected last is the one that the others follow. */
final class NodeAlignment {
	private final Gestures gestures;
	private final List<Node> nodes;

	NodeAlignment(Gestures gestures, List<DiagramElement> selected) {
		this.gestures = gestures;
		nodes = new DiagramSearch(gestures.diagram()).withoutParts(selected).stream().filter(Node.class::isInstance)
				.map(Node.class::cast).filter(n -> new Movability(n).isMovable() && new Movability(n).isResizable()).toList();
	}

	boolean canAlign() {
		return nodes.size() > 1;
	}

	boolean canDistribute() {
		return nodes.size() > 2;
	}

	private Bounds leader() {
		return Bounds.of(nodes.get(nodes.size() - 1));
	}

	Command left(String label) {
		return each(label, b -> new Bounds(leader().x(), b.y(), b.width(), b.height()));
	}

	Command center(String label) {
		return each(label, b -> new Bounds(leader().center().x() - b.width() / 2, b.y(), b.width(), b.height()));
	}

	Command right(String label) {
		return each(label, b -> new Bounds(leader().right() - b.width(), b.y(), b.width(), b.height()));
	}

	Command top(String label) {
		return each(label, b -> new Bounds(b.x(), leader().y(), b.width(), b.height()));
	}

	Command middle(String label) {
		return each(label, b -> new Bounds(b.x(), leader().center().y() - b.height() / 2, b.width(), b.height()));
	}

	Command bottom(String label) {
		return each(label, b -> new Bounds(b.x(), leader().bottom() - b.height(), b.width(), b.height()));
	}

	Command sameSize(String label) {
		return each(label, b -> new Bounds(b.x(), b.y(), leader().width(), leader().height()));
	}

	private Command each(String label, Function<Bounds, Bounds> place) {
		return new ModelChange(label, () -> {
			Bounds[] wanted = nodes.stream().map(Bounds::of).map(place).toArray(Bounds[]::new);
			for (int i = 0; i < wanted.length; i++) {
				put(nodes.get(i), wanted[i]);
			}
		});
	}

	/** Leaves the first and the last node where they are and makes the gaps between all of them equal. */
	Command distribute(String label, boolean across) {
		return new ModelChange(label, () -> {
			List<Node> row = nodes.stream().sorted(Comparator.comparingDouble(n -> start(n, across))).toList();
			double first = start(row.get(0), across);
			Node end = row.get(row.size() - 1);
			double room = start(end, across) + extent(end, across) - first;
			double gap = (room - row.stream().mapToDouble(n -> extent(n, across)).sum()) / (row.size() - 1);
			double at = first;
			for (Node node : row) {
				Bounds b = Bounds.of(node);
				put(node, across ? new Bounds(at, b.y(), b.width(), b.height())
						: new Bounds(b.x(), at, b.width(), b.height()));
				at += extent(node, across) + gap;
			}
		});
	}

	private static double start(Node node, boolean across) {
		return across ? Bounds.of(node).x() : Bounds.of(node).y();
	}

	private static double extent(Node node, boolean across) {
		return across ? node.getWidth() : node.getHeight();
	}

	private void put(Node node, Bounds wanted) {
		Bounds now = Bounds.of(node);
		if (!now.equals(wanted)) {
			gestures.moveTo(node, new Rectangle((int) Math.round(node.getX() + wanted.x() - now.x()),
					(int) Math.round(node.getY() + wanted.y() - now.y()), (int) Math.round(wanted.width()),
					(int) Math.round(wanted.height())));
		}
	}
}
