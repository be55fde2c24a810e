package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.DataPackage;
import org.fathom.model.types.Range;

/** Ranges have their ends the right way round, and what is healthy is possible. */
final class RangeRule extends AbstractElementRule<Attribute> {
	RangeRule() {
		super("RULE-012", Severity.ERROR, Attribute.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Attribute element, Consumer<Violation> violations) {
		if (element.getRange() != null && element.getRange().isEmpty()) {
			Range range = element.getRange();
			violations.accept(violation(element, DataPackage.Literals.ATTRIBUTE__RANGE,
					NLS.bind(Messages.RangeRule_reversed_message, names.of(element), range),
					new QuickFix(Messages.RangeRule_swap_label, () -> element.setRange(new Range(range.max(), range.min())))));
		} else if (element.getHealthyRange() != null && !isWithin(element.getHealthyRange(), element.getRange())) {
			violations.accept(violation(element, DataPackage.Literals.ATTRIBUTE__HEALTHY_RANGE,
					NLS.bind(Messages.RangeRule_outside_message, names.of(element), element.getHealthyRange())));
		}
	}

	private static boolean isWithin(Range healthy, Range possible) {
		return !healthy.isEmpty() && (possible == null || (healthy.min() == null || possible.contains(healthy.min()))
				&& (healthy.max() == null || possible.contains(healthy.max())));
	}
}
