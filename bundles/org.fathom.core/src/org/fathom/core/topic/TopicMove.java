package org.fathom.core.topic;

import java.util.List;

import org.fathom.model.insight.TopicStatus;

/**
 * A move of a topic through a gate.
 *
 * @param target  where it would go
 * @param missing what stands against it, in the user's language; empty if the gate is open
 */
public record TopicMove(TopicStatus target, List<String> missing) {
	/** Takes an own copy of the list. */
	public TopicMove {
		missing = List.copyOf(missing);
	}

	/**
	 * Whether the gate is open.
	 *
	 * @return {@code true} if nothing is missing
	 */
	public boolean isAllowed() {
		return missing.isEmpty();
	}
}
