package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.Severity;

/** One rule that models keep to. Implementations hold no state. */
public interface Rule {

	/**
	 * The stable id of the rule.
	 *
	 * @return for example {@code RULE-001}; never reused for another rule
	 */
	String id();

	/**
	 * How bad a violation is.
	 *
	 * @return the severity of all violations of this rule
	 */
	Severity severity();

	/**
	 * Checks one element; what it contains is checked by further calls.
	 *
	 * @param element    any element of a study
	 * @param violations takes what is found
	 */
	void check(EObject element, Consumer<Violation> violations);
}
