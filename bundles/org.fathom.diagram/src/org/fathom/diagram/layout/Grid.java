package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The grid on which links find their way: gaps and columns side by side, corridors, rows and bands on top of each other, and what already
 * runs where.
 */
final class Grid {
	/** What a horizontal line is. */
	enum Line {
		CORRIDOR, ROW, BAND
	}

	final int width;
	final int height;
	final List<Line> lines = new ArrayList<>();
	private final Cell[][] cells;
	private final List<Link>[][] horizontal;
	private final List<Link>[][] vertical;

	@SuppressWarnings("unchecked")
	Grid(FlowGraph graph) {
		int columns = graph.cells.stream().mapToInt(c -> c.column + 1).max().orElse(0);
		width = 2 * columns + 1;
		for (Strip strip : graph.strips) {
			strip.firstLine = lines.size();
			for (int i = 0; i < strip.lineCount(); i++) {
				lines.add(strip.band ? Line.BAND : i % 2 == 0 ? Line.CORRIDOR : Line.ROW);
			}
		}
		height = lines.size();
		cells = new Cell[width][height];
		horizontal = new List[width][height];
		vertical = new List[width][height];
		for (Cell cell : graph.cells) {
			cells[x(cell)][y(cell)] = cell;
		}
	}

	static int x(Cell cell) {
		return 2 * cell.column + 1;
	}

	static int y(Cell cell) {
		return cell.strip.rowLine(cell.row);
	}

	Cell cell(int x, int y) {
		return cells[x][y];
	}

	/** The links on the unit from (x, y) to the right. */
	List<Link> right(int x, int y) {
		return of(horizontal, x, y);
	}

	/** The links on the unit from (x, y) downwards. */
	List<Link> down(int x, int y) {
		return of(vertical, x, y);
	}

	private static List<Link> of(List<Link>[][] uses, int x, int y) {
		boolean inside = x >= 0 && y >= 0 && uses[x][y] != null;
		return inside ? uses[x][y] : List.of();
	}

	/** How many links go straight through a point, from left to right or from top to bottom. */
	int through(int x, int y, boolean vertically) {
		List<Link> before = vertically ? down(x, y - 1) : right(x - 1, y);
		List<Link> after = vertically ? down(x, y) : right(x, y);
		int n = 0;
		for (Link link : before) {
			if (after.contains(link)) {
				n++;
			}
		}
		return n;
	}

	/** Notes the way of a link. */
	void occupy(Link link) {
		for (int i = 1; i < link.path.size(); i++) {
			int[] a = link.path.get(i - 1);
			int[] b = link.path.get(i);
			int x = Math.min(a[0], b[0]);
			int y = Math.min(a[1], b[1]);
			List<Link>[][] uses = a[1] == b[1] ? horizontal : vertical;
			if (uses[x][y] == null) {
				uses[x][y] = new ArrayList<>(2);
			}
			uses[x][y].add(link);
		}
	}
}
