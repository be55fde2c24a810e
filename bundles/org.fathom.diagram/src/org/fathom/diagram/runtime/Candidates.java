package org.fathom.diagram.runtime;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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
	Set<EObject> of(MappingDescription mapping, EObject parent, EObject parentView, Map<String, Object> variables) {
		Set<EObject> result = new LinkedHashSet<>();
		for (EObject candidate : raw(mapping, parent, parentView, variables)) {
			if (isOfClass(mapping, candidate) && fits(mapping, candidate, parentView, variables)) {
				result.add(candidate);
			}
		}
		return result;
	}

	/** What the candidates expression gives; mappings with the same expression share it. */
	Collection<EObject> raw(MappingDescription mapping, EObject parent, EObject parentView, Map<String, Object> variables) {
		return refresh.computations().get(Stage.NODES, parentView, source(mapping), () -> all(mapping, parent, variables));
	}

	/** What distinguishes the elements that a mapping starts from, before class and precondition. */
	static String source(MappingDescription mapping) {
		Selection selection = mapping.selection();
		return selection.candidates().isBlank() ? selection.domainClass() : selection.candidates();
	}

	private Collection<EObject> all(MappingDescription mapping, EObject parent, Map<String, Object> variables) {
		Selection selection = mapping.selection();
		return selection.candidates().isBlank() ? refresh.instances().of(selection.domainClass())
				: refresh.evaluator().elements(selection.candidates(), parent, variables, mapping.id());
	}

	private boolean isOfClass(MappingDescription mapping, EObject candidate) {
		return refresh.classes().isInstance(candidate, mapping.selection().domainClass());
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
	Set<EObject> ofClass(MappingDescription mapping, EObject parent, Map<String, Object> variables) {
		Set<EObject> result = new LinkedHashSet<>();
		for (EObject candidate : all(mapping, parent, variables)) {
			if (isOfClass(mapping, candidate)) {
				result.add(candidate);
			}
		}
		return result;
	}
}
