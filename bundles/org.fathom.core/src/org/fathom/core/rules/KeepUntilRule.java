package org.fathom.core.rules;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.evidence.RedactEvidenceOperation;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightPackage;

/** What was to be kept until a day is gone after it. */
final class KeepUntilRule extends AbstractElementRule<Evidence> {
	private final LocalDate today;

	KeepUntilRule(LocalDate today) {
		super("RULE-028", Severity.WARNING, Evidence.class); //$NON-NLS-1$
		this.today = today;
	}

	@Override
	protected void checkElement(Evidence element, Consumer<Violation> violations) {
		if (!element.isRedacted() && element.getKeepUntil() != null && element.getKeepUntil().isBefore(today)) {
			violations.accept(violation(element, InsightPackage.Literals.EVIDENCE__KEEP_UNTIL,
					NLS.bind(Messages.KeepUntilRule_message, names.of(element), element.getKeepUntil()),
					new QuickFix(Messages.ConsentRule_redact_label,
							() -> new RedactEvidenceOperation(StudyIndex.of(element), element).run())));
		}
	}
}
