package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.Filter;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Computations.Stage;

/** Computes which views are visible: layers, filters, what the user hid, hidden parents and hidden ends. */
final class VisibilityUpdater {
	private static final String COLLAPSED = "CollapseFilter"; //$NON-NLS-1$

	private final Refresh refresh;
	private final List<Filter.Entry> filters;
	private final Map<String, Boolean> onDiagram = new HashMap<>();
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
			update(node, true, false);
		}
		refresh.diagram().getEdges().forEach(this::update);
	}

	/** Some views and those that are hidden or shown with them; views that are gone meanwhile are left alone. */
	void update(Collection<? extends EObject> views) {
		nodesShown = false;
		for (EObject view : views) {
			if (view instanceof Node node && isThere(node)) {
				boolean inside = node.eContainer() instanceof Node;
				update(node, !inside || ((Node) node.eContainer()).isVisible(), inside && isCollapsed((Node) node.eContainer()));
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
		show(edge, own(edge, false) && isLayerOn(edge) && isVisible(edge.getSourceElement(), 0) && isVisible(edge.getTargetElement(), 0));
	}

	/** An end that is an edge may come later in the list: follow it, but not in circles. */
	private boolean isVisible(DiagramElement end, int depth) {
		if (end instanceof Edge edge && depth < 8) {
			return isLayerOn(edge) && own(edge, false) && isVisible(edge.getSourceElement(), depth + 1)
					&& isVisible(edge.getTargetElement(), depth + 1);
		}
		return end == null || end.isVisible();
	}

	/** Whether a layer that is on shows views of the mapping where the view is. */
	private boolean isLayerOn(DiagramElement view) {
		MappingDescription mapping = refresh.state().mappings().get(view);
		if (mapping == null) {
			return true;
		}
		NodeMapping outer = view.eContainer() instanceof Node node && refresh.state().mappings().get(node) instanceof NodeMapping parent
				? parent : null;
		return outer == null ? onDiagram.computeIfAbsent(mapping.id(), id -> Boolean.valueOf(isOnDiagram(id))).booleanValue()
				: isInside(outer, mapping.id()) && refresh.layers().isAvailable(mapping.id()) && !refresh.available().isHiddenByImport(mapping.id());
	}

	private boolean isOnDiagram(String mapping) {
		return refresh.layers().isOnDiagram(mapping) && !refresh.available().isHiddenByImport(mapping);
	}

	private static boolean isInside(NodeMapping outer, String mapping) {
		return outer.subNodes().contains(mapping) || outer.subContainers().contains(mapping) || outer.bordered().contains(mapping);
	}

	private void update(Node node, boolean possible, boolean inCollapsed) {
		boolean visible = own(node, inCollapsed) && possible && isLayerOn(node);
		nodesShown |= show(node, visible);
		boolean collapsed = isCollapsed(node);
		node.getBorderedNodes().forEach(child -> update(child, visible, collapsed));
		node.getChildren().forEach(child -> update(child, visible, collapsed));
	}

	private boolean isCollapsed(Node node) {
		return refresh.state().hiding().getOrDefault(node, List.of()).contains(COLLAPSED);
	}

	private static boolean show(DiagramElement view, boolean visible) {
		if (view.isVisible() == visible) {
			return false;
		}
		view.setVisible(visible);
		return true;
	}

	/** Whether neither a filter nor the user hides the view itself; notes which of them does, and what collapses it. */
	private boolean own(DiagramElement view, boolean inCollapsed) {
		List<String> reasons = new ArrayList<>(2);
		if (view.isHidden()) {
			reasons.add("HideFilter"); //$NON-NLS-1$
		}
		if (isFiltered(view, false)) {
			reasons.add("AppliedCompositeFilters"); //$NON-NLS-1$
		}
		boolean visible = reasons.isEmpty();
		if (inCollapsed) {
			reasons.add("IndirectlyCollapseFilter"); //$NON-NLS-1$
		}
		if (isFiltered(view, true)) {
			reasons.add(COLLAPSED);
		}
		if (reasons.isEmpty()) {
			refresh.state().hiding().remove(view);
		} else {
			refresh.state().hiding().put(view, reasons);
		}
		return visible;
	}

	/** Whether a filter hides or collapses a view. */
	private boolean isFiltered(DiagramElement view, boolean collapse) {
		MappingDescription mapping = filters.isEmpty() ? null : refresh.state().mappings().get(view);
		return mapping != null && refresh.computations().get(Stage.VISIBILITY, view, Boolean.valueOf(collapse),
				() -> Boolean.valueOf(filters.stream().anyMatch(filter -> filter.collapse() == collapse && !stays(filter, view, mapping))))
				.booleanValue();
	}

	/** A filter without mappings looks at all views, and only at views. */
	private boolean stays(Filter.Entry filter, DiagramElement view, MappingDescription mapping) {
		boolean all = filter.mappings().isEmpty();
		if (!all && !concerns(filter, mapping)) {
			return true;
		}
		boolean semantic = !filter.semanticCondition().isBlank();
		boolean onView = !filter.viewCondition().isBlank();
		if (!semantic && !onView) {
			return all;
		}
		return (!semantic || holds(filter.semanticCondition(), all ? view : view.getTarget()))
				&& (!onView || holds(filter.viewCondition(), view));
	}

	private boolean holds(String condition, EObject self) {
		return refresh.evaluator().holds(condition, self, Map.of(), "filter"); //$NON-NLS-1$
	}

	/** Whether a filter is for a mapping, or for one that it imports with its filters. */
	private boolean concerns(Filter.Entry filter, MappingDescription mapping) {
		for (MappingDescription each : ViewMappings.hierarchy(mapping, refresh.description())) {
			if (filter.mappings().contains(each.id())) {
				return true;
			}
			if (!each.inheritsFilters()) {
				return false;
			}
		}
		return false;
	}
}
