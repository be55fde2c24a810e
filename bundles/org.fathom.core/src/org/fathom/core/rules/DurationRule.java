package org.fathom.core.rules;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.Step;
import org.fathom.model.types.Quantity;

/** Times of a step are not negative and have a unit of time. */
final class DurationRule extends AbstractElementRule<Step> {
	private static final Set<String> UNITS = Set.of("s", "min", "h", "d", "wk", "mo", "a"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	DurationRule() {
		super("RULE-013", Severity.ERROR, Step.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Step element, Consumer<Violation> violations) {
		check(element, ProcessPackage.Literals.STEP__WORK_TIME, violations);
		check(element, ProcessPackage.Literals.STEP__WAIT_TIME, violations);
	}

	private void check(Step step, EAttribute feature, Consumer<Violation> violations) {
		Quantity time = (Quantity) step.eGet(feature);
		if (time != null && (time.value().signum() < 0 || !UNITS.contains(time.unit()))) {
			violations.accept(violation(step, feature, NLS.bind(Messages.DurationRule_message, names.of(step), time)));
		}
	}
}
