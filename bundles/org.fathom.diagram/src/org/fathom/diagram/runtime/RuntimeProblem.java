package org.fathom.diagram.runtime;

import org.eclipse.emf.ecore.EObject;

/**
 * An expression that failed while a diagram was synchronised; it costs its own element only.
 *
 * @param code        stable code, {@code DIAGRAM-nnn}
 * @param description name of the diagram description
 * @param where       id of the mapping, style or tool with the expression
 * @param expression  the expression
 * @param element     the element it was evaluated on; may be {@code null}
 * @param message     what is wrong, for the user
 */
public record RuntimeProblem(String code, String description, String where, String expression, EObject element,
		String message) {
}
