package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;

/** The nodes of layers that are on that show each element, in the order in which edges look for them. */
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

	/**
	 * Brings the nodes into order; tells whether any came, went or changed places since the last time.
	 *
	 * @param order gives the views of each element in order
	 * @param lasts whether that order is the same the next time if no node comes, goes or changes places
	 */
	boolean settle(Supplier<Map<EObject, List<DiagramElement>>> order, boolean lasts) {
		if (unsorted && several > 0) {
			sort(order.get());
		}
		boolean before = changed;
		unsorted = !lasts;
		changed = false;
		return before;
	}

	private void sort(Map<EObject, List<DiagramElement>> order) {
		for (Map.Entry<EObject, List<DiagramElement>> entry : views.entrySet()) {
			List<DiagramElement> same = entry.getValue();
			if (same.size() > 1) {
				List<DiagramElement> sorted = new ArrayList<>(order.getOrDefault(entry.getKey(), List.of()));
				sorted.retainAll(same);
				same.stream().filter(node -> !sorted.contains(node)).forEach(sorted::add);
				if (!sorted.equals(same)) {
					entry.setValue(sorted);
					changed(entry.getKey());
				}
			}
		}
	}

	/** Forgets all nodes and tells nobody. */
	void clear() {
		views.clear();
		several = 0;
		unsorted = false;
		changed = false;
	}
}
