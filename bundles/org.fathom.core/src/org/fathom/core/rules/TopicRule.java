package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.Topic;

/** A topic asks a question about something. */
final class TopicRule extends AbstractElementRule<Topic> {
	TopicRule() {
		super("RULE-015", Severity.WARNING, Topic.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Topic element, Consumer<Violation> violations) {
		if (element.getScope().isEmpty()) {
			violations.accept(violation(element, InsightPackage.Literals.TOPIC__SCOPE,
					NLS.bind(Messages.TopicRule_noScope_message, names.of(element))));
		}
		if (element.getResponsibilities().isEmpty()) {
			violations.accept(violation(element, InsightPackage.Literals.TOPIC__RESPONSIBILITIES,
					NLS.bind(Messages.TopicRule_unowned_message, names.of(element))));
		}
	}
}
