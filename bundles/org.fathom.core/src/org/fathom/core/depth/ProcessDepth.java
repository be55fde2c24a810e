package org.fathom.core.depth;

import java.util.List;

/**
 * How far the steps of a process have been sounded.
 *
 * @param counts number of steps at each level 0 to 5; sound steps are not among them
 * @param sound  number of sound steps
 * @param mean   mean of the effective levels weighted with the steps' importance, 0 to 5; 0 if no step has any importance
 */
public record ProcessDepth(List<Integer> counts, int sound, double mean) {

	/** Takes an own copy of the counts. */
	public ProcessDepth {
		counts = List.copyOf(counts);
	}
}
