package org.fathom.core.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;

/** A confirmed pain point has a root cause. */
final class MissingRootCauseRule extends AbstractElementRule<PainPoint> {
	MissingRootCauseRule() {
		super("RULE-009", Severity.WARNING, PainPoint.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(PainPoint element, Consumer<Violation> violations) {
		if (element.getStatus() != PainPointStatus.CANDIDATE && !hasRoot(element.getCauses())) {
			violations.accept(violation(element, InsightPackage.Literals.PAIN_POINT__CAUSES,
					NLS.bind(Messages.MissingRootCauseRule_message, names.of(element))));
		}
	}

	private static boolean hasRoot(List<Cause> causes) {
		return causes.stream().anyMatch(cause -> cause.isRoot() || hasRoot(cause.getCauses()));
	}
}
