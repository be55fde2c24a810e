package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.EdgeLabels;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.TextBlock;

/** Turns the grid into diagram pixels: as wide and high as cells, tracks and labels need, no wider. */
final class GridPlacer {
	static final int TRACK = 10;
	private static final int GAP = 36;
	private static final int OUTER_GAP = 22;
	private static final int TRACK_PADDING = 13;
	private static final int ROW_GAP = 18;
	private static final int LANE_PADDING = 14;
	private static final int BAND_HEIGHT = 40;
	private static final int STRIP_GAP = 30;
	private static final int SIDE = 24;

	private final FlowGraph graph;
	private final Grid grid;
	private final TrackAssigner tracks;
	/** Left ends and widths of columns and gaps. */
	private final double[] left;
	private final double[] wide;
	/** Upper ends and heights of lines; for rows also the distance from the upper end to the middle. */
	private final double[] top;
	private final double[] high;
	private final double[] middle;
	/** Gaps that begin with labels: their tracks lie at the right end. */
	private final Set<Integer> labelled = new HashSet<>();
	double right;
	double bottom;

	GridPlacer(FlowGraph graph, Grid grid, TrackAssigner tracks) {
		this.graph = graph;
		this.grid = grid;
		this.tracks = tracks;
		left = new double[grid.width];
		wide = new double[grid.width];
		top = new double[grid.height];
		high = new double[grid.height];
		middle = new double[grid.height];
	}

	void apply() {
		graph.cells.forEach(Cell::measure);
		measureColumns();
		measureLines();
		placeColumns();
		placeLines();
		placeCells();
		placeRuns();
	}

	private void measureColumns() {
		for (int x = 0; x < grid.width; x += 2) {
			boolean outer = x == 0 || x == grid.width - 1;
			int n = tracks.gapTracks.getOrDefault(x, 0);
			wide[x] = Math.max(outer ? OUTER_GAP : GAP, n == 0 ? 0 : (n - 1) * TRACK + 2 * TRACK_PADDING);
		}
		for (Cell cell : graph.cells) {
			int x = Grid.x(cell);
			wide[x] = Math.max(wide[x], 2 * cell.halfWidth());
		}
		for (Link link : graph.links) {
			reserveLabel(link);
		}
	}

	/** The label of a link stands above its first horizontal piece: make it long enough. */
	private void reserveLabel(Link link) {
		TextBlock label = EdgeLabels.block(link.edge);
		if (label.isEmpty() || link.band != null || link.runs.isEmpty() || link.to.column <= link.from.column) {
			return;
		}
		int gap = Grid.x(link.from) + 1;
		boolean straightOut = !link.runs.get(0).vertical;
		double inColumn = straightOut ? (wide[gap - 1] - link.from.node.getWidth()) / 2 : wide[gap - 1] / 2;
		boolean oneColumn = link.to.column == link.from.column + 1;
		double beyond = oneColumn ? (wide[gap + 1] - link.to.node.getWidth()) / 2 : 0;
		int n = tracks.gapTracks.getOrDefault(gap, 0);
		double needed = label.width() + endWidth(link) + 26 - Math.max(0, inColumn - 4) - Math.max(0, beyond);
		wide[gap] = Math.max(wide[gap], needed + (n > 0 ? n * TRACK : 0));
		labelled.add(gap);
	}

	/** What the labels at both ends take from the room for the label in the middle. */
	private static double endWidth(Link link) {
		TextBlock begin = EdgeLabels.endBlock(link.edge, true);
		TextBlock end = EdgeLabels.endBlock(link.edge, false);
		return begin.width() + end.width() + (begin.isEmpty() && end.isEmpty() ? 0 : 10);
	}

	private void measureLines() {
		for (Strip strip : graph.strips) {
			for (int i = 0; i < strip.lineCount(); i++) {
				int line = strip.firstLine + i;
				if (strip.band) {
					high[line] = BAND_HEIGHT;
				} else if (i % 2 == 0) {
					boolean outer = i == 0 || i == strip.lineCount() - 1;
					int n = tracks.corridorTracks.getOrDefault(line, 0);
					high[line] = Math.max(outer ? LANE_PADDING : ROW_GAP, n == 0 ? 0 : (n - 1) * TRACK + 2 * TRACK_PADDING);
				}
			}
			for (Cell cell : strip.cells) {
				measureRow(cell);
			}
			if (!strip.band && strip.cells.isEmpty()) {
				high[strip.rowLine(0)] = 50;
			}
			growForHeader(strip);
		}
		for (Link link : graph.links) {
			reserveCorridor(link);
		}
	}

	private void measureRow(Cell cell) {
		int line = Grid.y(cell);
		double above = Math.max(middle[line], cell.halfHeight() + cell.above);
		double below = Math.max(high[line] - middle[line], cell.halfHeight() + cell.below);
		middle[line] = above;
		high[line] = above + below;
	}

	/** A link that leads back has its label in the corridor it runs through. */
	private void reserveCorridor(Link link) {
		TextBlock label = EdgeLabels.block(link.edge);
		if (!label.isEmpty() && link.band == null && link.to.column <= link.from.column) {
			link.runs.stream().filter(r -> !r.vertical).max(Comparator.comparingInt(r -> r.high - r.low)).ifPresent(r -> {
				if (grid.lines.get(r.line) == Grid.Line.CORRIDOR) {
					int n = tracks.corridorTracks.getOrDefault(r.line, 1);
					high[r.line] = Math.max(high[r.line], label.height() + 10 + n * TRACK);
				}
			});
		}
	}

	private void growForHeader(Strip strip) {
		if (strip.container == null || strip.band || strip.pool == null) {
			return;
		}
		NodeGeometry geometry = new NodeGeometry();
		TextBlock line = new TextBlock(strip.container.getLabel(), geometry.labelStyle(strip.container), 4000);
		double needed = Math.min(line.width() + 14, Math.max(line.width() / 2 * 1.2 + 20, 60));
		double sum = 0;
		for (int i = 0; i < strip.lineCount(); i++) {
			sum += high[strip.firstLine + i];
		}
		if (sum < needed) {
			int row = strip.firstLine + strip.lineCount() / 2;
			middle[row] += (needed - sum) / 2;
			high[row] += needed - sum;
		}
	}

	private void placeColumns() {
		boolean pool = graph.strips.stream().anyMatch(s -> s.pool != null);
		double x = pool ? NodeGeometry.LANE_HEADER * 2 : 0;
		for (int i = 0; i < grid.width; i++) {
			left[i] = Math.round(x);
			x = left[i] + Math.ceil(wide[i] / 2) * 2;
			wide[i] = x - left[i];
		}
		right = x;
	}

	private void placeLines() {
		double y = 0;
		Strip before = null;
		for (Strip strip : graph.strips) {
			if (before != null && (before.pool == null || before.pool != strip.pool)) {
				y += stripGap(before, strip);
			}
			strip.top = y;
			for (int i = 0; i < strip.lineCount(); i++) {
				int line = strip.firstLine + i;
				top[line] = Math.round(y);
				y = top[line] + Math.ceil(high[line]);
			}
			strip.bottom = y;
			before = strip;
		}
		bottom = y;
	}

	private double stripGap(Strip a, Strip b) {
		double label = 0;
		for (Link link : graph.links) {
			if (link.band == a || link.band == b) {
				label = Math.max(label, EdgeLabels.block(link.edge).height());
			}
		}
		return Math.max(STRIP_GAP, label + SIDE);
	}

	double columnMiddle(int x) {
		return left[x] + Math.floor(wide[x] / 2);
	}

	private void placeCells() {
		for (Cell cell : graph.cells) {
			double cy = top[Grid.y(cell)] + Math.round(middle[Grid.y(cell)]);
			Node node = cell.node;
			Strip strip = cell.strip;
			double originX = strip.container == null ? 0 : strip.pool == null ? 0 : NodeGeometry.LANE_HEADER;
			double originY = strip.container == null ? 0 : strip.top;
			node.setX((int) Math.round(columnMiddle(Grid.x(cell)) - node.getWidth() / 2.0 - originX));
			node.setY((int) Math.round(cy - node.getHeight() / 2.0 - originY));
		}
	}

	private void placeRuns() {
		for (Link link : graph.links) {
			for (Run run : link.runs) {
				if (run.vertical && run.line % 2 == 0) {
					run.coordinate = gapPlace(run);
				} else if (!run.vertical) {
					boolean corridor = grid.lines.get(run.line) == Grid.Line.CORRIDOR;
					run.coordinate = corridor
							? trackPlace(top[run.line], high[run.line], run.track, tracks.corridorTracks.get(run.line))
							: top[run.line] + Math.round(middle[run.line]);
				}
			}
		}
		tracks.columnRuns.forEach(this::placeInColumn);
	}

	private double gapPlace(Run run) {
		int n = tracks.gapTracks.get(run.line);
		if (labelled.contains(run.line)) {
			return left[run.line] + wide[run.line] - TRACK_PADDING - (n - 1 - run.track) * TRACK;
		}
		return trackPlace(left[run.line], wide[run.line], run.track, n);
	}

	private static double trackPlace(double start, double size, int track, int count) {
		return start + Math.round((size - (count - 1) * TRACK) / 2) + track * TRACK;
	}

	private void placeInColumn(int x, List<Run> runs) {
		List<Run> placed = new ArrayList<>();
		List<Run> ordered = new ArrayList<>(runs);
		ordered.sort(Comparator.comparingInt(r -> new ColumnRun(r).freedom()));
		for (Run run : ordered) {
			run.coordinate = new ColumnRun(run).place(columnMiddle(x), placed);
			placed.add(run);
		}
	}
}
