package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;

/** The nodes that show each element, in the order of the diagram. */
final class NodeViews {
	private final Map<EObject, List<DiagramElement>> views = new HashMap<>();
	private final Consumer<EObject> listener;
	private int several;
	private boolean unsorted;
	private boolean changed;

	/** No nodes yet; the listener is told of each element whose nodes are no longer those of before. */
	NodeViews(Consumer<EObject> listener) {
		this.listener = listener;
	}

	/** The nodes that show an element. */
	List<DiagramElement> of(EObject element) {
		return views.getOrDefault(element, List.of());
	}

	/** Adds a node; {@code false} if it is there already. */
	boolean add(Node node) {
		List<DiagramElement> same = views.computeIfAbsent(node.getTarget(), element -> new ArrayList<>(1));
		if (same.contains(node)) {
			return false;
		}
		same.add(node);
		if (same.size() == 2) {
			several++;
		}
		unsorted |= same.size() > 1;
		changed(node.getTarget());
		return true;
	}

	/** Takes a node out. */
	void remove(Node node) {
		List<DiagramElement> same = views.get(node.getTarget());
		if (same == null || !same.remove(node)) {
			return;
		}
		if (same.isEmpty()) {
			views.remove(node.getTarget());
		} else if (same.size() == 1) {
			several--;
		}
		changed(node.getTarget());
	}

	private void changed(EObject element) {
		changed = true;
		listener.accept(element);
	}

	/** Nodes have changed places. */
	void reordered() {
		unsorted |= several > 0;
		changed = true;
	}

	/** Brings the nodes into the order of the diagram; tells whether any came, went or changed places since the last time. */
	boolean settle(Diagram diagram) {
		if (unsorted && several > 0) {
			sort(diagram);
		}
		boolean before = changed;
		unsorted = false;
		changed = false;
		return before;
	}

	private void sort(Diagram diagram) {
		Map<EObject, List<DiagramElement>> sorted = new HashMap<>();
		ViewMappings.nodes(diagram.getNodes(), node -> {
			List<DiagramElement> same = of(node.getTarget());
			if (same.size() > 1 && same.contains(node)) {
				sorted.computeIfAbsent(node.getTarget(), element -> new ArrayList<>(2)).add(node);
			}
		});
		sorted.forEach((element, nodes) -> {
			if (!nodes.equals(views.put(element, nodes))) {
				changed(element);
			}
		});
	}

	/** Forgets all nodes and tells nobody. */
	void clear() {
		views.clear();
		several = 0;
		unsorted = false;
		changed = false;
	}
}
