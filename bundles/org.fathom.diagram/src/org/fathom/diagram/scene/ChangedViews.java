package org.fathom.diagram.scene;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NotationPackage;

/**
 * Listens to a diagram and tells which of its elements may look different since it was asked last. An element looks different if it
 * changed itself, if a node changed that stands in or on it, if one moved that it stands in or ends at, if another edge came to or left
 * the place where it ends or has its label.
 */
final class ChangedViews extends EContentAdapter {
	private static final Set<Object> REARRANGING = Set.of(NotationPackage.Literals.DIAGRAM_ELEMENT__VISIBLE,
			NotationPackage.Literals.NODE__KIND, NotationPackage.Literals.EDGE__SOURCE_ELEMENT, NotationPackage.Literals.EDGE__TARGET_ELEMENT);

	private final Diagram diagram;
	private final Set<DiagramElement> changed = new HashSet<>();
	private boolean rearranged = true;

	ChangedViews(Diagram diagram) {
		this.diagram = diagram;
		diagram.eAdapters().add(this);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
			rearranged |= isRearranging(notification.getFeature());
			add(notification.getNotifier());
			add(notification.getOldValue());
			add(notification.getNewValue());
			spread(notification);
		}
	}

	private static boolean isRearranging(Object feature) {
		return feature instanceof EReference reference && reference.isContainment() || feature != null && REARRANGING.contains(feature);
	}

	/** Whether other elements are there, seen or joined since it was asked last. */
	boolean takeRearranged() {
		boolean before = rearranged;
		rearranged = false;
		return before;
	}

	private void add(Object value) {
		if (value instanceof Collection<?> values) {
			values.forEach(this::add);
		} else if (value instanceof Edge edge) {
			changed.add(edge);
			add(edge.getSourceElement(), edge.getTargetElement());
		} else if (value instanceof DiagramElement element) {
			changed.add(element);
		} else if (value instanceof Bendpoint bendpoint) {
			add(bendpoint.eContainer());
		}
	}

	private void add(DiagramElement... ends) {
		for (DiagramElement end : ends) {
			if (end != null) {
				changed.add(end);
			}
		}
	}

	/** What a change of one element means for those around it. */
	private void spread(Notification notification) {
		Object feature = notification.getFeature();
		if (notification.getNotifier() instanceof Node node) {
			if (feature == NotationPackage.Literals.NODE__X || feature == NotationPackage.Literals.NODE__Y
					|| feature == NotationPackage.Literals.NODE__KIND) {
				node.eAllContents().forEachRemaining(this::add);
			}
			if (node.eContainer() instanceof Node host) {
				changed.add(host);
			}
		}
		if (notification.getNotifier() instanceof Diagram || feature == NotationPackage.Literals.NODE__KIND) {
			changed.addAll(diagram.getNodes());
		}
	}

	/** The elements since the last time; empty from now on until something changes again. */
	Set<DiagramElement> take(EdgesByEnd edges) {
		Set<DiagramElement> all = new HashSet<>(changed);
		changed.clear();
		Set<DiagramElement> routed = withEdges(all, edges);
		all.addAll(routed);
		for (DiagramElement element : routed) {
			if (element instanceof Edge edge) {
				all.addAll(besides(edge, edges));
			}
		}
		return all;
	}

	/** Elements with all edges at them, the edges at those, and so on. */
	private static Set<DiagramElement> withEdges(Set<DiagramElement> elements, EdgesByEnd edges) {
		Set<DiagramElement> found = new HashSet<>(elements);
		Deque<DiagramElement> open = new ArrayDeque<>(elements);
		while (!open.isEmpty()) {
			for (Edge edge : edges.at(open.pop())) {
				if (found.add(edge)) {
					open.add(edge);
				}
			}
		}
		return found;
	}

	/** The ends of an edge, whose labels give way to it, and the edges that share them. */
	private static Set<DiagramElement> besides(Edge edge, EdgesByEnd edges) {
		Set<DiagramElement> found = new HashSet<>();
		for (DiagramElement end : new DiagramElement[] { edge.getSourceElement(), edge.getTargetElement() }) {
			if (end != null) {
				found.add(end);
				found.addAll(edges.at(end));
			}
		}
		return found;
	}

	void dispose() {
		diagram.eAdapters().remove(this);
	}
}
