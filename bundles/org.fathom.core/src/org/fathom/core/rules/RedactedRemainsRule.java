package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.evidence.RedactEvidenceOperation;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightPackage;

/** Of what is redacted, nothing is left in the study but that somebody was there. */
final class RedactedRemainsRule extends AbstractElementRule<Evidence> {
	RedactedRemainsRule() {
		super("RULE-033", Severity.WARNING, Evidence.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Evidence element, Consumer<Violation> violations) {
		if (element.isRedacted() && RedactEvidenceOperation.isLeft(element)) {
			violations.accept(violation(element, InsightPackage.Literals.EVIDENCE__REDACTED,
					NLS.bind(Messages.RedactedRemainsRule_message, names.of(element)), new QuickFix(Messages.ConsentRule_redact_label,
							() -> new RedactEvidenceOperation(StudyIndex.of(element), element).run())));
		}
	}
}
