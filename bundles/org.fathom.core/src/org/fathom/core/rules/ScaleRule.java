package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.painpoint.SeverityScale;
import org.fathom.core.store.Severity;
import org.fathom.model.base.Named;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.Step;

/** Importance is 0 to 5, severity 1 to 5. */
final class ScaleRule extends AbstractElementRule<Named> {
	private static final int LEAST_IMPORTANCE = 0;
	private static final int MOST_IMPORTANCE = 5;

	ScaleRule() {
		super("RULE-014", Severity.ERROR, Named.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Named element, Consumer<Violation> violations) {
		if (element instanceof Step) {
			check(element, ProcessPackage.Literals.STEP__IMPORTANCE, LEAST_IMPORTANCE, MOST_IMPORTANCE, violations);
		} else if (element instanceof Process) {
			check(element, ProcessPackage.Literals.PROCESS__IMPORTANCE, LEAST_IMPORTANCE, MOST_IMPORTANCE, violations);
		} else if (element instanceof PainPoint) {
			check(element, InsightPackage.Literals.PAIN_POINT__SEVERITY, SeverityScale.LEAST, SeverityScale.MOST, violations);
		}
	}

	private void check(Named element, EAttribute feature, int min, int max, Consumer<Violation> violations) {
		int value = (int) element.eGet(feature);
		int nearest = Math.max(min, Math.min(max, value));
		if (value != nearest) {
			violations.accept(violation(element, feature,
					NLS.bind(Messages.ScaleRule_message, new Object[] { names.of(element), value, min, max }),
					new QuickFix(NLS.bind(Messages.ScaleRule_set_label, nearest), () -> element.eSet(feature, nearest))));
		}
	}
}
