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
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.runtime.Computations.Stage;
import org.fathom.diagram.runtime.EdgeSynchronizer.EdgeKey;

/** Finds the edges that a mapping asks for between the views that exist. */
final class EdgeFinder {
	private final Refresh refresh;

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
		Set<EObject> views = new LinkedHashSet<>();
		mapping.sources().forEach(source -> views.addAll(refresh.shownBy(source)));
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
	 * Those of some edges that a mapping which creates none on its own lets stay: what they stand for is still asked for, their ends
	 * are still shown, and it still leads from one to the other.
	 */
	List<EdgeKey> stillTrue(EdgeMapping mapping, List<EdgeKey> edges) {
		if (edges.isEmpty()) {
			return edges;
		}
		// asked in any case, so that it is noticed when an element goes
		Set<EObject> found = mapping.useDomainElement() ? new HashSet<>(candidates(mapping, mapping.name())) : null;
		Set<EObject> all = mapping.selection().candidates().isBlank() ? null : found;
		return edges.stream().filter(edge -> all == null ? refresh.isInModel(edge.element()) : all.contains(edge.element()))
				.filter(edge -> isShown(edge.source(), mapping.useDomainElement() ? mapping.sources() : null))
				.filter(edge -> isShown(edge.target(), mapping.targets()))
				.filter(edge -> refresh.computations().get(Stage.EDGES, refresh.diagram(), new Stay(mapping, edge),
						() -> Boolean.valueOf(isTrue(mapping, edge))).booleanValue())
				.toList();
	}

	private boolean isTrue(EdgeMapping mapping, EdgeKey edge) {
		Map<String, Object> variables = variables();
		return (!mapping.useDomainElement() || leads(mapping, mapping.sourceFinder(), edge.element(), edge.source(), variables))
				&& leads(mapping, mapping.targetFinder(), edge.element(), edge.target(), variables)
				&& holds(mapping, edge.element(), edge.source(), edge.target(), variables);
	}

	private boolean leads(EdgeMapping mapping, String finder, EObject element, DiagramElement end, Map<String, Object> variables) {
		return refresh.evaluator().elements(finder, element, variables, mapping.id()).contains(end.getTarget());
	}

	/** Whether a view is in the diagram, and one of some mappings unless these are {@code null}. */
	private boolean isShown(DiagramElement view, List<String> mappings) {
		return view != null && view.getTarget() != null && refresh.state().mappings().containsKey(view) && refresh.isHere(view)
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
		variables.put("source", source.getTarget()); //$NON-NLS-1$
		variables.put("sourceView", source); //$NON-NLS-1$
		EObject element = element(mapping, source.getTarget(), variables);
		if (element == null) {
			return found;
		}
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

	/** The element that the edges of a relation stand for; {@code null} if there is none. */
	private EObject element(EdgeMapping mapping, EObject source, Map<String, Object> variables) {
		if (mapping.targetExpression().isBlank()) {
			return source;
		}
		return refresh.evaluator().elements(mapping.targetExpression(), source, variables, mapping.id()).stream().findFirst().orElse(null);
	}

	private List<EObject> candidates(EdgeMapping mapping, String name) {
		return refresh.computations().get(Stage.EDGES, refresh.diagram(), new Part(mapping, name, null),
				() -> new Candidates(refresh).ofClass(mapping, refresh.root(), variables()));
	}

	/** The edges that stand for one element: for each of its sources and targets, from each view of one to each of the other. */
	private List<EdgeKey> between(EdgeMapping mapping, String name, EObject element) {
		Map<String, Object> variables = variables();
		Set<EObject> sources = refresh.evaluator().elements(mapping.sourceFinder(), element, variables, mapping.id());
		if (sources.isEmpty()) {
			return List.of();
		}
		List<EdgeKey> found = new ArrayList<>(1);
		Set<EObject> targets = refresh.evaluator().elements(mapping.targetFinder(), element, variables, mapping.id());
		for (EObject from : sources) {
			List<DiagramElement> starts = views(from, mapping.sources());
			for (EObject to : starts.isEmpty() ? List.<EObject>of() : targets) {
				between(mapping, new EdgeKey(name, element, null, null), starts, views(to, mapping.targets()), found);
			}
		}
		return found;
	}

	private void between(EdgeMapping mapping, EdgeKey edge, List<DiagramElement> starts, List<DiagramElement> ends, List<EdgeKey> found) {
		for (DiagramElement start : starts) {
			for (DiagramElement end : ends) {
				if (holds(mapping, edge.element(), start, end, variables())) {
					found.add(new EdgeKey(edge.mapping(), edge.element(), start, end));
				}
			}
		}
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

	/** The views of an element through some mappings, in the order of these. */
	private List<DiagramElement> views(EObject element, List<String> mappings) {
		if (mappings.stream().anyMatch(id -> refresh.description().mappings().get(id) instanceof EdgeMapping)) {
			refresh.evaluator().setFleeting();
		}
		List<DiagramElement> all = refresh.views(element);
		Set<DiagramElement> views = new LinkedHashSet<>(2);
		for (String id : all.isEmpty() ? List.<String>of() : mappings) {
			for (DiagramElement view : all) {
				MappingDescription mapping = refresh.state().mappings().get(view);
				if (ViewMappings.hierarchy(mapping, refresh.description()).stream().anyMatch(each -> id.equals(each.id()))) {
					views.add(view);
				}
			}
		}
		return List.copyOf(views);
	}
}
