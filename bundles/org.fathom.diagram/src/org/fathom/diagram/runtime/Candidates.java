package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.Selection;
import org.fathom.diagram.runtime.Computations.Stage;

/** Finds the elements that a mapping shows below a parent. */
final class Candidates {
	private final Refresh refresh;

	Candidates(Refresh refresh) {
		this.refresh = refresh;
	}

	/** The elements of the right class for which the precondition holds, each once, in order. */
	List<EObject> of(MappingDescription mapping, EObject parent, EObject parentView, Map<String, Object> variables) {
		List<EObject> result = new ArrayList<>();
		Predicate<EObject> isOfClass = refresh.classes().instances(domainClass(mapping));
		for (EObject candidate : raw(mapping, parent, parentView, variables)) {
			if (isOfClass.test(candidate) && fits(mapping, candidate, parentView, variables)) {
				result.add(candidate);
			}
		}
		return result;
	}

	/** Those of some elements that a mapping which makes no views on its own lets stay, whatever their class. */
	Set<EObject> staying(MappingDescription mapping, Collection<EObject> shown, EObject parent, EObject parentView,
			Map<String, Object> variables) {
		Set<EObject> result = new LinkedHashSet<>(shown);
		result.removeIf(element -> !refresh.isInModel(element));
		if (!result.isEmpty()) {
			// asked in any case, so that it is noticed when an element goes
			Set<EObject> all = new HashSet<>(raw(mapping, parent, parentView, variables));
			if (!mapping.selection().candidates().isBlank()) {
				result.retainAll(all);
			}
		}
		result.removeIf(element -> !fits(mapping, element, parentView, variables));
		return result;
	}

	/** What the candidates expression gives, each element once; mappings with the same expression share it. */
	List<EObject> raw(MappingDescription mapping, EObject parent, EObject parentView, Map<String, Object> variables) {
		return refresh.computations().get(Stage.NODES, parentView, source(mapping), () -> all(mapping, parent, variables));
	}

	/** What distinguishes the elements that a mapping starts from, before class and precondition. */
	String source(MappingDescription mapping) {
		Selection selection = mapping.selection();
		return selection.candidates().isBlank() ? domainClass(mapping) : selection.candidates();
	}

	/** The class of the elements that a mapping shows; an import without one has that of the mapping that it imports. */
	private String domainClass(MappingDescription mapping) {
		if (mapping.imported() == null) {
			return mapping.selection().domainClass();
		}
		return ViewMappings.hierarchy(mapping, refresh.description()).stream().map(each -> each.selection().domainClass())
				.filter(name -> !name.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
	}

	private List<EObject> all(MappingDescription mapping, EObject parent, Map<String, Object> variables) {
		Selection selection = mapping.selection();
		return selection.candidates().isBlank() ? refresh.instances().of(domainClass(mapping))
				: refresh.evaluator().distinct(selection.candidates(), parent, variables, mapping.id());
	}

	/** Whether a mapping shows an element. */
	private record Fit(MappingDescription mapping, EObject candidate) {

		@Override
		public int hashCode() {
			return System.identityHashCode(candidate);
		}
	}

	/** Whether the precondition of a mapping holds. */
	boolean fits(MappingDescription mapping, EObject candidate, EObject parentView, Map<String, Object> variables) {
		return mapping.selection().precondition().isBlank() || refresh.computations().get(Stage.NODES, parentView,
				new Fit(mapping, candidate), () -> Boolean.valueOf(refresh.evaluator().holds(mapping.selection().precondition(), candidate,
						variables, mapping.id()))).booleanValue();
	}

	/** The elements of the right class, each once, in order; the precondition is not asked. */
	List<EObject> ofClass(MappingDescription mapping, EObject parent, Map<String, Object> variables) {
		List<EObject> result = all(mapping, parent, variables);
		Predicate<EObject> isOfClass = refresh.classes().instances(domainClass(mapping));
		return result.stream().allMatch(isOfClass) ? result : result.stream().filter(isOfClass).toList();
	}
}
