package org.fathom.core.topic;

import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;

/** Moves a topic through a gate if it is open. */
public final class MoveTopicOperation {
	private final Topic topic;
	private final TopicStatus target;

	/**
	 * Creates the operation.
	 *
	 * @param topic  what is to move
	 * @param target where to
	 */
	public MoveTopicOperation(Topic topic, TopicStatus target) {
		this.topic = topic;
		this.target = target;
	}

	/**
	 * Moves the topic, or leaves it where it is. To be called inside an undoable change.
	 *
	 * @return the move; if it is not allowed, nothing was changed and it says why
	 */
	public TopicMove run() {
		TopicMove move = new TopicGates().to(topic, target);
		if (move.isAllowed()) {
			topic.setStatus(target);
		}
		return move;
	}
}
