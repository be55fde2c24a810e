package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.evidence.RedactEvidenceOperation;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightPackage;

/** Personal material is kept only if somebody agreed to that. */
final class ConsentRule extends AbstractElementRule<Evidence> {
	ConsentRule() {
		super("RULE-027", Severity.WARNING, Evidence.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Evidence element, Consumer<Violation> violations) {
		boolean agreed = element.getConsent() != null && !element.getConsent().isBlank();
		if (element.isPersonal() && !element.isRedacted() && !agreed) {
			violations.accept(violation(element, InsightPackage.Literals.EVIDENCE__CONSENT,
					NLS.bind(Messages.ConsentRule_message, names.of(element)), new QuickFix(Messages.ConsentRule_redact_label,
							() -> new RedactEvidenceOperation(StudyIndex.of(element), element).run())));
		}
	}
}
