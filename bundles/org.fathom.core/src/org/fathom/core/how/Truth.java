package org.fathom.core.how;

/** What is known of a statement: Kleene's three values. */
public enum Truth {
	/** It holds. */
	TRUE,
	/** It does not hold. */
	FALSE,
	/** Too little is known to tell. */
	UNKNOWN;

	/**
	 * Both statements hold.
	 *
	 * @param other another statement
	 * @return false if one is false, else unknown if one is unknown
	 */
	public Truth and(Truth other) {
		if (this == FALSE || other == FALSE) {
			return FALSE;
		}
		return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
	}

	/**
	 * At least one statement holds.
	 *
	 * @param other another statement
	 * @return true if one is true, else unknown if one is unknown
	 */
	public Truth or(Truth other) {
		return not().and(other.not()).not();
	}

	/**
	 * The statement does not hold.
	 *
	 * @return unknown for unknown
	 */
	public Truth not() {
		return switch (this) {
		case TRUE -> FALSE;
		case FALSE -> TRUE;
		case UNKNOWN -> UNKNOWN;
		};
	}
}
