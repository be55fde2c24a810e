package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.runtime.Computations.Stage;
import org.fathom.diagram.runtime.EdgeSynchronizer.EdgeKey;

/** Finds the edges that a mapping asks for between the views that exist. */
final class EdgeFinder {
	private final Refresh refresh;
	private final Map<String, List<DiagramElement>> viewsByMapping = new HashMap<>();

	EdgeFinder(Refresh refresh) {
		this.refresh = refresh;
	}

	/** All edges of a mapping under a name. */
	EdgeLedger.Asked find(EdgeMapping mapping, String name) {
		List<EObject> owners = owners(mapping, name);
		Map<EObject, Collection<EdgeKey>> found = new HashMap<>();
		owners.forEach(owner -> found.put(owner, edges(mapping, name, owner)));
		return new EdgeLedger.Asked(owners, found);
	}

	/** What the edges of a mapping start from, each once, in order: elements that they stand for, or views whose elements refer to others. */
	List<EObject> owners(EdgeMapping mapping, String name) {
		if (mapping.useDomainElement()) {
			return candidates(mapping, name);
		}
		index();
		Set<EObject> views = new LinkedHashSet<>();
		mapping.sources().forEach(source -> views.addAll(viewsByMapping.getOrDefault(source, List.of())));
		return new ArrayList<>(views);
	}

	/** The edges that start from one of the owners, each once. */
	Collection<EdgeKey> edges(EdgeMapping mapping, String name, EObject owner) {
		return refresh.computations().get(Stage.EDGES, keeper(mapping, owner), new Part(mapping, name, owner),
				() -> mapping.useDomainElement() ? between(mapping, name, owner) : relations(mapping, name, (DiagramElement) owner));
	}

	/** Forgets the edges of an owner that is one no longer. */
	void forget(EdgeMapping mapping, String name, EObject owner) {
		refresh.computations().forget(keeper(mapping, owner), new Part(mapping, name, owner));
	}

	private EObject keeper(EdgeMapping mapping, EObject owner) {
		return mapping.useDomainElement() ? refresh.diagram() : owner;
	}

	/**
	 * Those of some edges that a mapping which creates none on its own lets stay: what they stand for is still asked for and
	 * their ends are still shown; where they lead is not asked again.
	 */
	List<EdgeKey> stillTrue(EdgeMapping mapping, List<EdgeKey> edges) {
		if (edges.isEmpty()) {
			return edges;
		}
		Set<EObject> all = mapping.useDomainElement() ? new HashSet<>(candidates(mapping, mapping.name())) : null;
		return edges.stream().filter(edge -> all == null || all.contains(edge.element()))
				.filter(edge -> isShown(edge.source(), mapping.useDomainElement() ? mapping.sources() : null))
				.filter(edge -> isShown(edge.target(), mapping.targets()))
				.filter(edge -> refresh.computations().get(Stage.EDGES, refresh.diagram(), new Stay(mapping, edge), () -> Boolean
						.valueOf(holds(mapping, edge.element(), edge.source(), edge.target(), variables()))).booleanValue())
				.toList();
	}

	/** Whether a view is in the diagram, and one of some mappings unless these are {@code null}. */
	private boolean isShown(DiagramElement view, List<String> mappings) {
		return view != null && view.getTarget() != null && refresh.state().mappings().containsKey(view)
				&& EcoreUtil.isAncestor(refresh.diagram(), view)
				&& (mappings == null || views(view.getTarget(), mappings).contains(view));
	}

	/** The edges of a mapping under a name that start from one owner; what the owners are, if that is {@code null}. */
	record Part(EdgeMapping mapping, String name, EObject owner) {

		@Override
		public int hashCode() {
			return 31 * name.hashCode() + System.identityHashCode(owner);
		}
	}

	/** Whether an edge of a mapping may stay. */
	private record Stay(EdgeMapping mapping, EdgeKey edge) {

		@Override
		public int hashCode() {
			return edge.hashCode();
		}
	}

	/** The edges of a relation that start at one view. */
	private Set<EdgeKey> relations(EdgeMapping mapping, String name, DiagramElement source) {
		Set<EdgeKey> found = new LinkedHashSet<>();
		Map<String, Object> variables = variables();
		EObject element = source.getTarget();
		variables.put("source", element); //$NON-NLS-1$
		variables.put("sourceView", source); //$NON-NLS-1$
		Set<EObject> targets = refresh.evaluator().elements(mapping.targetFinder(), element, variables, mapping.id());
		for (EObject target : targets) {
			for (DiagramElement view : views(target, mapping.targets())) {
				if (holds(mapping, element, source, view, variables)) {
					found.add(new EdgeKey(name, element, source, view));
				}
			}
		}
		return found;
	}

	private List<EObject> candidates(EdgeMapping mapping, String name) {
		return refresh.computations().get(Stage.EDGES, refresh.diagram(), new Part(mapping, name, null),
				() -> new Candidates(refresh).ofClass(mapping, refresh.root(), variables()));
	}

	/** The edges that stand for one element. */
	private List<EdgeKey> between(EdgeMapping mapping, String name, EObject element) {
		Map<String, Object> variables = variables();
		List<DiagramElement> sources = ends(mapping, mapping.sourceFinder(), mapping.sources(), element, variables);
		if (sources.isEmpty()) {
			return List.of();
		}
		List<EdgeKey> found = new ArrayList<>(1);
		List<DiagramElement> targets = ends(mapping, mapping.targetFinder(), mapping.targets(), element, variables);
		for (DiagramElement source : sources) {
			for (DiagramElement target : targets) {
				if (holds(mapping, element, source, target, variables)) {
					found.add(new EdgeKey(name, element, source, target));
				}
			}
		}
		return found;
	}

	private List<DiagramElement> ends(EdgeMapping mapping, String expression, List<String> mappings, EObject element,
			Map<String, Object> variables) {
		List<DiagramElement> views = new ArrayList<>();
		for (EObject end : refresh.evaluator().elements(expression, element, variables, mapping.id())) {
			views.addAll(views(end, mappings));
		}
		return views;
	}

	private boolean holds(EdgeMapping mapping, EObject element, DiagramElement source, DiagramElement target,
			Map<String, Object> variables) {
		if (mapping.selection().precondition().isBlank()) {
			return true;
		}
		Map<String, Object> all = new HashMap<>(variables);
		all.put("source", source.getTarget()); //$NON-NLS-1$
		all.put("sourceView", source); //$NON-NLS-1$
		all.put("target", target.getTarget()); //$NON-NLS-1$
		all.put("targetView", target); //$NON-NLS-1$
		return refresh.evaluator().holds(mapping.selection().precondition(), element, all, mapping.id());
	}

	private Map<String, Object> variables() {
		Map<String, Object> variables = new HashMap<>();
		variables.put("diagram", refresh.diagram()); //$NON-NLS-1$
		variables.put("viewpoint", refresh.diagram()); //$NON-NLS-1$
		variables.put("container", refresh.root()); //$NON-NLS-1$
		variables.put("containerView", refresh.diagram()); //$NON-NLS-1$
		return variables;
	}

	private List<DiagramElement> views(EObject element, List<String> mappings) {
		if (mappings.stream().anyMatch(id -> refresh.description().mappings().get(id) instanceof EdgeMapping)) {
			refresh.evaluator().setFleeting();
		}
		List<DiagramElement> views = new ArrayList<>(2);
		for (DiagramElement view : refresh.views(element)) {
			if (isOneOf(refresh.state().mappings().get(view), mappings)) {
				views.add(view);
			}
		}
		return views;
	}

	/** Whether a mapping, or one that it imports, is among some. */
	private boolean isOneOf(MappingDescription mapping, List<String> ids) {
		MappingDescription current = mapping;
		while (current != null) {
			if (ids.contains(current.id())) {
				return true;
			}
			String imported = ViewMappings.imported(current);
			current = imported == null ? null : refresh.description().mappings().get(imported);
		}
		return false;
	}

	private void index() {
		viewsByMapping.clear();
		ViewMappings.inOrder(refresh.diagram(), view -> {
			MappingDescription mapping = refresh.state().mappings().get(view);
			while (mapping != null) {
				viewsByMapping.computeIfAbsent(mapping.id(), id -> new ArrayList<>()).add(view);
				String imported = ViewMappings.imported(mapping);
				mapping = imported == null ? null : refresh.description().mappings().get(imported);
			}
		});
		refresh.state().mappings().forEach((view, mapping) -> {
			if (view.eContainer() == null) {
				viewsByMapping.computeIfAbsent(mapping.id(), id -> new ArrayList<>()).add(view);
			}
		});
	}
}
