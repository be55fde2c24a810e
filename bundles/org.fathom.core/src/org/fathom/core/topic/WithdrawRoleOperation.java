package org.fathom.core.topic;

import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;

/** Takes a role in a topic from everybody who has it. */
public final class WithdrawRoleOperation {
	private final Topic topic;
	private final ResponsibilityKind role;

	/**
	 * Creates the operation.
	 *
	 * @param topic the topic
	 * @param role  what nobody is to do any more
	 */
	public WithdrawRoleOperation(Topic topic, ResponsibilityKind role) {
		this.topic = topic;
		this.role = role;
	}

	/** Withdraws the role. To be called inside an undoable change. */
	public void run() {
		topic.getResponsibilities().removeIf(duty -> duty.getKind() == role);
	}
}
