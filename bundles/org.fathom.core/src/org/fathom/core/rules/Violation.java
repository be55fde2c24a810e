package org.fathom.core.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.core.store.Severity;

/**
 * An element that does not keep to a rule.
 *
 * @param ruleId     id of the rule
 * @param severity   how bad it is
 * @param element    the element
 * @param feature    the feature that is wrong; {@code null} if it is not about one
 * @param message    what is wrong, in the user's language, naming the element
 * @param quickFixes changes that would mend it; may be empty
 */
public record Violation(String ruleId, Severity severity, EObject element, EStructuralFeature feature, String message,
		List<QuickFix> quickFixes) {

	/** Takes an own copy of the quick fixes. */
	public Violation {
		quickFixes = List.copyOf(quickFixes);
	}
}
