package org.fathom.core.depth;

import java.util.List;

import org.fathom.model.base.Named;
import org.fathom.model.process.Step;

/**
 * How far the steps that belong to an element have been sounded.
 *
 * @param element a process, an area, a party or the study
 * @param counts  number of steps at each level 0 to 5; sound steps are not among them
 * @param sound   number of sound steps
 * @param mean    mean of the effective levels, 0 to 5, each step weighted with its importance times that of its process; 0 without weight
 * @param lowest  the least deep step; of several the one that weighs most, of those the first; {@code null} without steps, and in a history
 */
public record DepthSummary(Named element, List<Integer> counts, int sound, double mean, Step lowest) {
	/** Takes an own copy of the counts. */
	public DepthSummary {
		counts = List.copyOf(counts);
	}

	/**
	 * The share of sound steps.
	 *
	 * @return 0 to 1; 0 without steps
	 */
	public double soundShare() {
		return steps() == 0 ? 0 : (double) sound / steps();
	}

	/**
	 * The number of steps.
	 *
	 * @return all steps, sound ones too
	 */
	public int steps() {
		return sound + counts.stream().mapToInt(Integer::intValue).sum();
	}
}
