package org.fathom.core.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.core.topic.TopicGates;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;

/** A topic has what the gates ask that it has gone through. */
final class TopicGateRule extends AbstractElementRule<Topic> {
	TopicGateRule() {
		super("RULE-025", Severity.WARNING, Topic.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Topic element, Consumer<Violation> violations) {
		TopicGates gates = new TopicGates();
		List<String> missing = gates.missing(element, element.getStatus());
		if (!missing.isEmpty()) {
			TopicStatus earned = gates.earned(element);
			violations.accept(violation(element, InsightPackage.Literals.TOPIC__STATUS,
					NLS.bind(Messages.TopicGateRule_message, names.of(element), String.join(Messages.Judges_list_separator, missing)),
					new QuickFix(earned == TopicStatus.DRAFT ? Messages.TopicGateRule_draft_label : Messages.TopicGateRule_inWork_label,
							() -> element.setStatus(earned))));
		}
	}
}
