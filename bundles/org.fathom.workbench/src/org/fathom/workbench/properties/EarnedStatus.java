package org.fathom.workbench.properties;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.topic.MoveTopicOperation;
import org.fathom.core.topic.TopicGates;
import org.fathom.core.topic.TopicMove;
import org.fathom.core.topic.TopicNames;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.fathom.workbench.Messages;
import org.fathom.workbench.board.MovePainPoint;

/** The status of a pain point or a topic: it is chosen like any other value, but has to be earned. */
final class EarnedStatus {
	private static final String NEXT = "; "; //$NON-NLS-1$

	private final FieldContext context;

	EarnedStatus(FieldContext context) {
		this.context = context;
	}

	static boolean isFor(EAttribute attribute) {
		return attribute == InsightPackage.Literals.PAIN_POINT__STATUS || attribute == InsightPackage.Literals.TOPIC__STATUS;
	}

	/** Moves the element to another status, undoably; else says what is missing. */
	Optional<String> to(Object target) {
		return context.element() instanceof PainPoint painPoint ? new MovePainPoint(context.study()).to(painPoint, (PainPointStatus) target)
				: topic((Topic) context.element(), (TopicStatus) target);
	}

	private Optional<String> topic(Topic topic, TopicStatus target) {
		if (topic.getStatus() == target) {
			return Optional.empty();
		}
		TopicMove move = new TopicGates().to(topic, target);
		if (!move.isAllowed()) {
			return Optional.of(NLS.bind(Messages.TopicsPart_shut_message, TopicNames.of(target), String.join(NEXT, move.missing())));
		}
		context.change(InsightPackage.Literals.TOPIC__STATUS, () -> new MoveTopicOperation(topic, target).run());
		return Optional.empty();
	}
}
