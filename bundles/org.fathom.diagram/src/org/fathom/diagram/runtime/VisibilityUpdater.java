package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.Filter;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Computations.Stage;

/** Computes which views are visible: layers, filters, what the user hid, hidden parents and hidden ends. */
final class VisibilityUpdater {
	private final Refresh refresh;
	private final List<Filter.Entry> filters;
	/** Whether a node was hidden or shown, and with it perhaps edges. */
	private boolean nodesShown;

	VisibilityUpdater(Refresh refresh) {
		this.refresh = refresh;
		this.filters = refresh.description().filters().stream()
				.filter(filter -> refresh.diagram().getActiveFilters().contains(filter.name()))
				.flatMap(filter -> filter.entries().stream()).toList();
	}

	/** All views. */
	void update() {
		for (Node node : refresh.diagram().getNodes()) {
			update(node, true);
		}
		refresh.diagram().getEdges().forEach(this::update);
	}

	/** Some views and those that are hidden or shown with them; views that are gone meanwhile are left alone. */
	void update(Collection<? extends EObject> views) {
		nodesShown = false;
		for (EObject view : views) {
			if (view instanceof Node node && isThere(node)) {
				update(node, !(node.eContainer() instanceof Node parent) || parent.isVisible());
			}
		}
		if (nodesShown) {
			refresh.diagram().getEdges().forEach(this::update);
			return;
		}
		for (EObject view : views) {
			if (view instanceof Edge edge && isThere(edge)) {
				update(edge);
			}
		}
	}

	private boolean isThere(EObject view) {
		return EcoreUtil.isAncestor(refresh.diagram(), view);
	}

	private void update(Edge edge) {
		show(edge, isLayerOn(edge) && own(edge) && isVisible(edge.getSourceElement(), 0) && isVisible(edge.getTargetElement(), 0));
	}

	/** An end that is an edge may come later in the list: follow it, but not in circles. */
	private boolean isVisible(DiagramElement end, int depth) {
		if (end instanceof Edge edge && depth < 8) {
			return isLayerOn(edge) && own(edge) && isVisible(edge.getSourceElement(), depth + 1)
					&& isVisible(edge.getTargetElement(), depth + 1);
		}
		return end == null || end.isVisible();
	}

	private boolean isLayerOn(DiagramElement view) {
		MappingDescription mapping = refresh.state().mappings().get(view);
		return mapping == null || refresh.layers().isOn(mapping.id());
	}

	private void update(Node node, boolean possible) {
		boolean visible = own(node) && possible && isLayerOn(node);
		nodesShown |= show(node, visible);
		node.getBorderedNodes().forEach(child -> update(child, visible));
		node.getChildren().forEach(child -> update(child, visible));
	}

	private static boolean show(DiagramElement view, boolean visible) {
		if (view.isVisible() == visible) {
			return false;
		}
		view.setVisible(visible);
		return true;
	}

	/** Whether neither a filter nor the user hides the view itself; notes which of them does. */
	private boolean own(DiagramElement view) {
		boolean filtered = isFiltered(view);
		if (!filtered && !view.isHidden()) {
			refresh.state().hiding().remove(view);
			return true;
		}
		List<String> reasons = new ArrayList<>(2);
		if (view.isHidden()) {
			reasons.add("HideFilter"); //$NON-NLS-1$
		}
		if (filtered) {
			reasons.add("AppliedCompositeFilters"); //$NON-NLS-1$
		}
		refresh.state().hiding().put(view, reasons);
		return false;
	}

	private boolean isFiltered(DiagramElement view) {
		if (filters.isEmpty()) {
			return false;
		}
		MappingDescription mapping = refresh.state().mappings().get(view);
		return mapping != null && refresh.computations().get(Stage.VISIBILITY, view, Stage.VISIBILITY, () -> Boolean.valueOf(filters
				.stream().anyMatch(filter -> filter.mappings().contains(mapping.id()) && !stays(filter, view)))).booleanValue();
	}

	private boolean stays(Filter.Entry filter, DiagramElement view) {
		boolean semantic = !filter.semanticCondition().isBlank();
		boolean onView = !filter.viewCondition().isBlank();
		if (!semantic && !onView) {
			return false;
		}
		Map<String, Object> variables = Map.of("diagram", refresh.diagram(), "view", view); //$NON-NLS-1$ //$NON-NLS-2$
		return (!semantic || refresh.evaluator().holds(filter.semanticCondition(), view.getTarget(), variables,
				"filter")) && (!onView || refresh.evaluator().holds(filter.viewCondition(), view, variables, "filter")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
