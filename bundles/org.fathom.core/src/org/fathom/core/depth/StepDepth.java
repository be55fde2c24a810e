package org.fathom.core.depth;

/**
 * How far one step has been sounded.
 *
 * @param level 0 unopened, 1 asked, 2 observed, 3 explained, 4 answered, 5 proven
 * @param sound {@code true} if the step was observed first-hand and nothing hurts there; it then counts as fully sounded,
 *              whatever its level
 */
public record StepDepth(int level, boolean sound) {
	/** The deepest level. */
	public static final int PROVEN = 5;

	/**
	 * The level that counts in a mean.
	 *
	 * @return the level, or {@link #PROVEN} for a sound step
	 */
	public int effectiveLevel() {
		return sound ? PROVEN : level;
	}
}
