package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives every cell a row in its strip: that of its predecessor where possible, so that the flow runs straight.
 *
 * <p>Precondition: columns are assigned. Postcondition: no two cells of a strip share column and row; rows have no holes.
 */
final class RowAssigner {
	private static final double DISTANCE = 2;
	private static final double IN_THE_WAY = 5;
	private static final double NEW_ROW = 3;

	private final FlowGraph graph;
	private final Map<Cell, List<Link>> incoming = new HashMap<>();
	private final Map<Cell, List<Link>> outgoing = new HashMap<>();

	RowAssigner(FlowGraph graph) {
		this.graph = graph;
		for (Link link : graph.links) {
			if (link.band == null) {
				outgoing.computeIfAbsent(link.from, c -> new ArrayList<>()).add(link);
				incoming.computeIfAbsent(link.to, c -> new ArrayList<>()).add(link);
			}
		}
	}

	void apply() {
		for (Strip strip : graph.strips) {
			assign(strip);
		}
	}

	private void assign(Strip strip) {
		Map<Integer, List<Cell>> columns = new TreeMap<>();
		strip.cells.forEach(c -> columns.computeIfAbsent(c.column, k -> new ArrayList<>()).add(c));
		Set<Long> taken = new HashSet<>();
		Set<Long> reserved = new HashSet<>();
		int rows = 0;
		for (List<Cell> column : columns.values()) {
			column.sort(Comparator.comparingDouble(this::wanted).thenComparingInt(c -> c.order));
			for (Cell cell : column) {
				cell.row = bestRow(cell, taken, reserved, rows);
				rows = Math.max(rows, cell.row + 1);
				taken.add(key(cell.column, cell.row));
				reserve(cell, reserved);
			}
		}
		close(strip);
	}

	/** The order within a column: by the rows of the predecessors, in the order of their links. */
	private double wanted(Cell cell) {
		return incoming.getOrDefault(cell, List.of()).stream()
				.filter(l -> l.from.strip == cell.strip && l.from.column < cell.column)
				.mapToDouble(l -> l.from.row + 0.1 * outgoing.get(l.from).indexOf(l)).min().orElse(0.05);
	}

	private int bestRow(Cell cell, Set<Long> taken, Set<Long> reserved, int rows) {
		double wanted = incoming.getOrDefault(cell, List.of()).stream()
				.filter(l -> l.from.strip == cell.strip && l.from.column < cell.column).mapToInt(l -> l.from.row).min()
				.orElse(0);
		int best = rows;
		double bestCost = Double.MAX_VALUE;
		for (int row = 0; row <= rows; row++) {
			if (taken.contains(key(cell.column, row))) {
				continue;
			}
			boolean own = reserved.contains(key(cell.column, row)) && row != wanted;
			double cost = Math.abs(row - wanted) * DISTANCE + (row < wanted ? 0.5 : 0) + (own ? IN_THE_WAY : 0)
					+ (row == rows ? NEW_ROW : 0);
			if (cost < bestCost) {
				bestCost = cost;
				best = row;
			}
		}
		return best;
	}

	/** Keeps the row free up to the first successor in the same strip. */
	private void reserve(Cell cell, Set<Long> reserved) {
		outgoing.getOrDefault(cell, List.of()).stream().map(l -> l.to)
				.filter(t -> t.strip == cell.strip && t.column > cell.column).findFirst().ifPresent(t -> {
					for (int c = cell.column + 1; c < t.column; c++) {
						reserved.add(key(c, cell.row));
					}
				});
	}

	private static void close(Strip strip) {
		List<Integer> used = new ArrayList<>(new TreeSet<>(strip.cells.stream().map(c -> c.row).toList()));
		strip.cells.forEach(c -> c.row = used.indexOf(c.row));
		strip.rows = Math.max(1, used.size());
	}

	private static long key(int column, int row) {
		return ((long) column << 32) | row;
	}
}
