package org.fathom.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Second pass: finds the cheapest way of every link on the grid, one link after the other, short ones first. Never through a cell; as few
 * bends and crossings as the links before it allow.
 */
final class GridRouter {
	private static final int MARGIN = 6;
	/** Right, left, down, up. */
	private static final int[][] STEPS = { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } };

	private final FlowGraph graph;
	private final Grid grid;
	private final RouteCosts costs;

	GridRouter(FlowGraph graph, Grid grid) {
		this.graph = graph;
		this.grid = grid;
		costs = new RouteCosts(grid);
	}

	void apply() {
		List<Link> links = new ArrayList<>(graph.links);
		links.sort(Comparator.comparingInt(this::effort));
		for (Link link : links) {
			link.path = new Search(link).path();
			grid.occupy(link);
		}
	}

	private int effort(Link link) {
		Cell a = link.start();
		if (link.goal() == null) {
			return 1000 + Math.abs(Grid.y(a) - link.band.firstLine);
		}
		Cell b = link.goal();
		int columns = b.column - a.column;
		return Math.abs(columns) * 4 + Math.abs(Grid.y(b) - Grid.y(a)) + (columns <= 0 ? 500 : 0);
	}

	/** One search, in the part of the grid around both ends. */
	private final class Search {
		private final Link link;
		private final int left;
		private final int span;
		private final double[] best;
		private final int[] from;
		private final PriorityQueue<long[]> open = new PriorityQueue<>(
				(a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));

		Search(Link link) {
			this.link = link;
			int a = Grid.x(link.start());
			int b = link.goal() == null ? a : Grid.x(link.goal());
			left = Math.max(0, Math.min(a, b) - MARGIN);
			span = Math.min(grid.width - 1, Math.max(a, b) + MARGIN) - left + 1;
			best = new double[span * grid.height * 4];
			from = new int[best.length];
			Arrays.fill(best, Double.MAX_VALUE);
		}

		List<int[]> path() {
			Cell start = link.start();
			for (int d = 0; d < 4; d++) {
				move(Grid.x(start), Grid.y(start), -1, d, 0, -1);
			}
			while (!open.isEmpty()) {
				long[] top = open.poll();
				int state = (int) top[1];
				int d = state & 3;
				int x = left + (state >> 2) % span;
				int y = (state >> 2) / span;
				if (top[0] > Math.round((best[state] + rest(x, y)) * 1000)) {
					continue;
				}
				if (isGoal(x, y)) {
					return way(state);
				}
				for (int next = 0; next < 4; next++) {
					if (next != (d ^ 1)) {
						move(x, y, d, next, best[state], state);
					}
				}
			}
			return List.of();
		}

		/** The least that the rest of the way can cost. */
		private double rest(int x, int y) {
			if (link.goal() == null) {
				return RouteCosts.DOWN_LENGTH * Math.abs(y - link.band.firstLine);
			}
			return RouteCosts.SIDE_LENGTH * Math.abs(x - Grid.x(link.goal()))
					+ RouteCosts.DOWN_LENGTH * Math.abs(y - Grid.y(link.goal()));
		}

		private boolean isGoal(int x, int y) {
			return link.goal() == null ? y == link.band.firstLine : grid.cell(x, y) == link.goal();
		}

		private void move(int x, int y, int before, int d, double cost, int state) {
			int nx = x + STEPS[d][0];
			int ny = y + STEPS[d][1];
			if (nx < left || nx >= left + span || ny < 0 || ny >= grid.height) {
				return;
			}
			double step = costs.step(link, x, y, before, d, nx, ny);
			if (step == RouteCosts.FORBIDDEN) {
				return;
			}
			int next = ((ny * span + nx - left) << 2) | d;
			if (cost + step < best[next] - 1e-9) {
				best[next] = cost + step;
				from[next] = state;
				open.add(new long[] { Math.round((best[next] + rest(nx, ny)) * 1000), next });
			}
		}

		private List<int[]> way(int last) {
			Deque<int[]> way = new ArrayDeque<>();
			for (int state = last; state >= 0; state = from[state]) {
				way.addFirst(new int[] { left + (state >> 2) % span, (state >> 2) / span });
			}
			way.addFirst(new int[] { Grid.x(link.start()), Grid.y(link.start()) });
			return List.copyOf(way);
		}
	}
}
