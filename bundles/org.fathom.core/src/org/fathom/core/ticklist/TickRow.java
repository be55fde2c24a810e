package org.fathom.core.ticklist;

import java.util.List;
import java.util.stream.Stream;

import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.Step;

/**
 * One step, its dimensions, and its topics as the columns of the list ask for them.
 *
 * @param step   the step
 * @param weight its importance to the customer, 0 to 5
 * @param cells  one for each dimension, in the order of {@link TickDimension}
 * @param topics one for each of {@link TickList#columns()}, whose dimension is {@link TickDimension#TOPIC_SET}
 */
public record TickRow(Step step, int weight, List<TickCell> cells, List<TickCell> topics) {
	/** Takes own copies of the lists. */
	public TickRow {
		cells = List.copyOf(cells);
		topics = List.copyOf(topics);
	}

	/**
	 * All cells of the row.
	 *
	 * @return the dimensions, then the other columns
	 */
	public List<TickCell> all() {
		return Stream.concat(cells.stream(), topics.stream()).toList();
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
