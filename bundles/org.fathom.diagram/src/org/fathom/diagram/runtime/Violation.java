package org.fathom.diagram.runtime;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ValidationRule;

/**
 * A validation rule that does not hold.
 *
 * @param rule    the rule
 * @param view    the diagram or diagram element checked
 * @param element its semantic element
 * @param message the message, evaluated
 */
public record Violation(ValidationRule rule, EObject view, EObject element, String message) {
}
