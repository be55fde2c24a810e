package org.fathom.core.ticklist;

import java.util.List;

import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.Step;

/**
 * One step and its dimensions.
 *
 * @param step   the step
 * @param weight its importance to the customer, 0 to 5
 * @param cells  one for each dimension, in the order of {@link TickDimension}
 */
public record TickRow(Step step, int weight, List<TickCell> cells) {
	/** Takes an own copy of the list. */
	public TickRow {
		cells = List.copyOf(cells);
	}

	/**
	 * The cell of a dimension.
	 *
	 * @param dimension any dimension
	 * @return its cell
	 */
	public TickCell cell(TickDimension dimension) {
		return cells.get(dimension.ordinal());
	}
}
