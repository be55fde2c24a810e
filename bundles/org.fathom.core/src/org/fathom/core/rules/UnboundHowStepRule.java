package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.SolutionPackage;

/** A How step is bound to the customer's steps. */
final class UnboundHowStepRule extends AbstractElementRule<HowStep> {
	UnboundHowStepRule() {
		super("RULE-011", Severity.WARNING, HowStep.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(HowStep element, Consumer<Violation> violations) {
		if (element.getBoundTo().isEmpty()) {
			violations.accept(violation(element, SolutionPackage.Literals.HOW_STEP__BOUND_TO,
					NLS.bind(Messages.UnboundHowStepRule_message, names.of(element))));
		}
	}
}
