package org.fathom.diagram.runtime;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.Selection;

/** Finds the elements that a mapping shows below a parent. */
final class Candidates {
	private final Refresh refresh;

	Candidates(Refresh refresh) {
		this.refresh = refresh;
	}

	/** The elements of the right class for which the precondition holds, each once, in order. */
	Set<EObject> of(MappingDescription mapping, EObject parent, Map<String, Object> variables) {
		Set<EObject> result = new LinkedHashSet<>();
		for (EObject candidate : ofClass(mapping, parent, variables)) {
			if (fits(mapping, candidate, variables)) {
				result.add(candidate);
			}
		}
		return result;
	}

	/** Whether the precondition of a mapping holds. */
	boolean fits(MappingDescription mapping, EObject candidate, Map<String, Object> variables) {
		return refresh.evaluator().holds(mapping.selection().precondition(), candidate, variables, mapping.id());
	}

	/** The elements of the right class, each once, in order; the precondition is not asked. */
	Set<EObject> ofClass(MappingDescription mapping, EObject parent, Map<String, Object> variables) {
		Selection selection = mapping.selection();
		Set<EObject> result = new LinkedHashSet<>();
		Collection<EObject> raw = selection.candidates().isBlank() ? refresh.instances().of(selection.domainClass())
				: refresh.evaluator().elements(selection.candidates(), parent, variables, mapping.id());
		for (EObject candidate : raw) {
			if (refresh.classes().isInstance(candidate, selection.domainClass())) {
				result.add(candidate);
			}
		}
		return result;
	}
}
