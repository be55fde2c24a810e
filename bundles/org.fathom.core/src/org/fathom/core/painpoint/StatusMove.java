package org.fathom.core.painpoint;

import java.util.List;

import org.fathom.model.insight.PainPointStatus;

/**
 * A move of a pain point to another status.
 *
 * @param target  where it would go
 * @param missing what stands against it, in the user's language; empty if the move is allowed
 */
public record StatusMove(PainPointStatus target, List<String> missing) {
	/** Takes an own copy of the list. */
	public StatusMove {
		missing = List.copyOf(missing);
	}

	/**
	 * Whether the move may be made.
	 *
	 * @return {@code true} if nothing is missing
	 */
	public boolean isAllowed() {
		return missing.isEmpty();
	}
}
