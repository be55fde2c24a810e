package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionPackage;

/** A solution says How. */
final class SolutionWithoutHowRule extends AbstractElementRule<Solution> {
	SolutionWithoutHowRule() {
		super("RULE-010", Severity.WARNING, Solution.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Solution element, Consumer<Violation> violations) {
		if (element.getHowSteps().isEmpty()) {
			violations.accept(violation(element, SolutionPackage.Literals.SOLUTION__HOW_STEPS,
					NLS.bind(Messages.SolutionWithoutHowRule_message, names.of(element))));
		}
	}
}
