package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.base.BasePackage;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.PainPoint;

/** A cause says more than the pain point it explains: it does not repeat it in the same or nearly the same words. */
final class SymptomAsCauseRule extends AbstractElementRule<Cause> {
	SymptomAsCauseRule() {
		super("RULE-023", Severity.WARNING, Cause.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Cause element, Consumer<Violation> violations) {
		EObject explained = element.eContainer();
		while (explained instanceof Cause) {
			explained = explained.eContainer();
		}
		if (explained instanceof PainPoint painPoint && Likeness.alike(element, painPoint)) {
			violations.accept(violation(element, BasePackage.Literals.NAMED__NAME,
					NLS.bind(Messages.SymptomAsCauseRule_message, names.of(element), names.of(painPoint)),
					new QuickFix(Messages.SymptomAsCauseRule_takeOut_label, new CauseRemoval(element))));
		}
	}
}
