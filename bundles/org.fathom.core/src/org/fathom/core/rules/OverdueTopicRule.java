package org.fathom.core.rules;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.core.topic.TopicGates;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.Topic;

/** A topic is answered by its due date. */
final class OverdueTopicRule extends AbstractElementRule<Topic> {
	private final LocalDate today;

	OverdueTopicRule(LocalDate today) {
		super("RULE-026", Severity.INFO, Topic.class); //$NON-NLS-1$
		this.today = today;
	}

	@Override
	protected void checkElement(Topic element, Consumer<Violation> violations) {
		if (TopicGates.isOverdue(element, today)) {
			violations.accept(violation(element, InsightPackage.Literals.TOPIC__DUE_DATE,
					NLS.bind(Messages.OverdueTopicRule_message, names.of(element), element.getDueDate())));
		}
	}
}
