package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives the runs in each gap and corridor tracks side by side, in an order with few crossings. */
final class TrackAssigner {
	private static final int OVERLAY = 100;

	/** Number of tracks by grid line, for gaps (vertical) and corridors. */
	final Map<Integer, Integer> gapTracks = new HashMap<>();
	final Map<Integer, Integer> corridorTracks = new HashMap<>();
	/** The runs in columns by grid line; they get their places when the columns have theirs. */
	final Map<Integer, List<Run>> columnRuns = new TreeMap<>();

	private final FlowGraph graph;
	private final Grid grid;

	TrackAssigner(FlowGraph graph, Grid grid) {
		this.graph = graph;
		this.grid = grid;
	}

	void apply() {
		Map<Integer, List<Run>> gaps = new TreeMap<>();
		Map<Integer, List<Run>> corridors = new TreeMap<>();
		for (Link link : graph.links) {
			for (Run run : link.runs) {
				if (run.vertical) {
					(run.line % 2 == 0 ? gaps : columnRuns).computeIfAbsent(run.line, k -> new ArrayList<>()).add(run);
				} else if (grid.lines.get(run.line) == Grid.Line.CORRIDOR) {
					corridors.computeIfAbsent(run.line, k -> new ArrayList<>()).add(run);
				}
			}
		}
		gaps.forEach((line, runs) -> gapTracks.put(line, assign(runs)));
		corridors.forEach((line, runs) -> corridorTracks.put(line, assign(runs)));
	}

	private static int assign(List<Run> runs) {
		List<Run> ordered = ordered(runs);
		int tracks = 0;
		for (int i = 0; i < ordered.size(); i++) {
			Run run = ordered.get(i);
			run.track = 0;
			for (int j = 0; j < i; j++) {
				if (run.overlaps(ordered.get(j))) {
					run.track = Math.max(run.track, ordered.get(j).track + 1);
				}
			}
			tracks = Math.max(tracks, run.track + 1);
		}
		return tracks;
	}

	/** Inserts one run after the other where it causes the fewest crossings. */
	private static List<Run> ordered(List<Run> runs) {
		List<Run> given = new ArrayList<>(runs);
		given.sort(Comparator.<Run>comparingInt(r -> r.high - r.low).reversed());
		List<Run> ordered = new ArrayList<>();
		for (Run run : given) {
			int best = 0;
			int bestCost = Integer.MAX_VALUE;
			for (int at = 0; at <= ordered.size(); at++) {
				int cost = 0;
				for (int i = 0; i < ordered.size(); i++) {
					cost += i < at ? cost(ordered.get(i), run) : cost(run, ordered.get(i));
				}
				if (cost < bestCost) {
					bestCost = cost;
					best = at;
				}
			}
			ordered.add(best, run);
		}
		return ordered;
	}

	/** The crossings that arise when the first of two runs lies left of, or above, the second. */
	private static int cost(Run first, Run second) {
		if (!first.overlaps(second)) {
			return 0;
		}
		return cost(first, second, false) + cost(second, first, true);
	}

	private static int cost(Run run, Run other, boolean back) {
		int cost = 0;
		for (int end : new int[] { run.low, run.high }) {
			if (run.turnsAt(end) && run.turnsBack(end) == back) {
				if (end > other.low && end < other.high) {
					cost++;
				} else if ((end == other.low || end == other.high) && other.turnsAt(end)
						&& other.turnsBack(end) != back && !run.link.sharesEndWith(other.link)) {
					cost += OVERLAY;
				} else if (end == other.low || end == other.high) {
					cost++;
				}
			}
			if (run.low == run.high) {
				break;
			}
		}
		return cost;
	}
}
