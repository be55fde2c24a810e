package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.base.BasePackage;
import org.fathom.model.insight.Cause;

/** A chain of causes does not go in a circle: no cause is explained by itself in the same or nearly the same words. */
final class RepeatedCauseRule extends AbstractElementRule<Cause> {
	RepeatedCauseRule() {
		super("RULE-024", Severity.WARNING, Cause.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Cause element, Consumer<Violation> violations) {
		for (Object above = element.eContainer(); above instanceof Cause cause; above = cause.eContainer()) {
			if (Likeness.alike(element, cause)) {
				violations.accept(violation(element, BasePackage.Literals.NAMED__NAME,
						NLS.bind(Messages.RepeatedCauseRule_message, names.of(element)),
						new QuickFix(Messages.SymptomAsCauseRule_takeOut_label, new CauseRemoval(element))));
				return;
			}
		}
	}
}
