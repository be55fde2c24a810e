package org.fathom.core.ticklist;

import java.util.List;

/**
 * Which insight has been gained on which step, and whether its layout over the process is sound.
 *
 * @param columns    what the study asks for beside the dimensions; usually none
 * @param rows       the steps, in the order of their processes
 * @param judgements one for each rule, kept or not, in the order of their ids
 */
public record TickList(List<TopicColumn> columns, List<TickRow> rows, List<Judgement> judgements) {
	/** Takes own copies of the lists. */
	public TickList {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		judgements = List.copyOf(judgements);
	}

	/**
	 * The coverage: the weight of what is done in the weight of all that is asked for. What is not applicable is not asked for.
	 *
	 * @return 0 to 100 per cent; 100 if nothing is asked for
	 */
	public double coverage() {
		return coverage(rows);
	}

	static double coverage(List<TickRow> rows) {
		long done = 0;
		long asked = 0;
		for (TickRow row : rows) {
			for (TickCell cell : row.cells()) {
				done += cell.state() == TickState.DONE ? row.weight() : 0;
				asked += cell.state() == TickState.NOT_APPLICABLE ? 0 : row.weight();
			}
		}
		return asked == 0 ? 100 : 100.0 * done / asked;
	}

	/**
	 * Whether every judgement is kept.
	 *
	 * @return {@code false} if at least one failed
	 */
	public boolean isSound() {
		return judgements.stream().allMatch(Judgement::kept);
	}
}
