package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.evidence.Redaction;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;

/** What is said to hurt was seen. */
final class PainPointWithoutEvidenceRule extends AbstractElementRule<PainPoint> {
	PainPointWithoutEvidenceRule() {
		super("RULE-008", Severity.WARNING, PainPoint.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(PainPoint element, Consumer<Violation> violations) {
		if (Redaction.visible(element.getEvidence()).isEmpty()) {
			violations.accept(violation(element, InsightPackage.Literals.PAIN_POINT__EVIDENCE,
					NLS.bind(Messages.PainPointWithoutEvidenceRule_message, names.of(element))));
		}
	}
}
