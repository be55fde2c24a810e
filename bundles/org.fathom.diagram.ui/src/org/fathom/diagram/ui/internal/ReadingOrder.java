package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Identified;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;

/** The nodes and notes of a diagram as one reads them: from left to right across all lanes, what stands above the other first. */
final class ReadingOrder {
	private final List<Identified> all = new ArrayList<>();

	ReadingOrder(Diagram diagram) {
		collect(diagram.getNodes());
		all.addAll(diagram.getNotes());
		all.sort(Comparator.comparingDouble((Identified each) -> corner(each).x()).thenComparingDouble(each -> corner(each).y()));
	}

	private static Point corner(Identified each) {
		return each instanceof Note note ? new Point(note.getX(), note.getY())
				: new Point(Bounds.of((Node) each).x(), Bounds.of((Node) each).y());
	}

	private void collect(List<Node> some) {
		for (Node node : some) {
			if (node.isVisible()) {
				all.add(node);
				collect(node.getChildren());
				collect(node.getBorderedNodes());
			}
		}
	}

	/** All nodes. */
	List<Node> nodes() {
		return all.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
	}

	/**
	 * The node or note after or before one.
	 *
	 * @param from something else stands for the beginning, or for the end when going back
	 * @return empty where the order ends
	 */
	Optional<Identified> neighbour(Object from, boolean forward) {
		int here = all.indexOf(from);
		int at = here >= 0 ? here : forward ? -1 : all.size();
		int next = forward ? at + 1 : at - 1;
		return next >= 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
	}
}
