package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.evidence.Redaction;
import org.fathom.core.store.Severity;
import org.fathom.model.base.Confidence;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.InsightPackage;

/** A cause that is called a root, measured or documented rests on evidence; what was only told or guessed need not. */
final class UnfoundedCauseRule extends AbstractElementRule<Cause> {
	UnfoundedCauseRule() {
		super("RULE-022", Severity.WARNING, Cause.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Cause element, Consumer<Violation> violations) {
		boolean claimed = element.isRoot() || element.getConfidence().compareTo(Confidence.DOCUMENTED) >= 0;
		if (claimed && Redaction.visible(element.getEvidence()).isEmpty()) {
			violations.accept(violation(element, InsightPackage.Literals.CAUSE__EVIDENCE,
					NLS.bind(Messages.UnfoundedCauseRule_message, names.of(element)),
					new QuickFix(Messages.UnfoundedCauseRule_told_label, () -> callItTold(element))));
		}
	}

	private static void callItTold(Cause cause) {
		cause.setRoot(false);
		if (cause.getConfidence().compareTo(Confidence.TOLD) > 0) {
			cause.setConfidence(Confidence.TOLD);
		}
	}
}
