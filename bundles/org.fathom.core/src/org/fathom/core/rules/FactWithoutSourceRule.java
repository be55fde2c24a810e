package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.InsightPackage;

/** What is known of a competitor can be read again somewhere. */
final class FactWithoutSourceRule extends AbstractElementRule<CompetitorFact> {
	FactWithoutSourceRule() {
		super("RULE-031", Severity.WARNING, CompetitorFact.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(CompetitorFact element, Consumer<Violation> violations) {
		if (element.getSource() == null || element.getSource().isBlank()) {
			violations.accept(violation(element, InsightPackage.Literals.COMPETITOR_FACT__SOURCE,
					NLS.bind(Messages.FactWithoutSourceRule_message, names.of(element), names.of(element.eContainer()))));
		}
	}
}
