package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;

/**
 * Finds the way of one edge between nodes that have their places: on the lines beside and through the middle of the nodes around, never
 * through a node.
 */
final class WayFinder {
	private static final int CLEAR = 12;
	private static final int APART = 5;
	private static final int AROUND = 260;
	private static final double BEND = 40;
	private static final double CROSSING = 25;
	private static final double OVERLAY = 400;

	private final FlowGraph graph;
	private final List<Segment> segments = new ArrayList<>();
	private final RouteCalculator routes = new RouteCalculator();
	private final NodeGeometry geometry = new NodeGeometry();

	/** A piece of another edge. */
	private record Segment(Edge edge, Bounds bounds, boolean vertical) {
	}

	/** Takes all edges into account but those whose way is to be found. */
	WayFinder(Diagram diagram, FlowGraph graph, Set<Edge> open) {
		this.graph = graph;
		for (Edge edge : diagram.getEdges()) {
			if (edge.isVisible() && !edge.getBendpoints().isEmpty() && !open.contains(edge)) {
				note(edge);
			}
		}
	}

	/** Takes an edge into account from now on. */
	void note(Edge edge) {
		List<Point> way = routes.route(edge);
		for (int i = 1; i < way.size(); i++) {
			Bounds b = Bounds.around(way.get(i - 1), way.get(i));
			segments.add(new Segment(edge, b, b.width() < 0.5));
		}
	}

	/** The corners of the best way; empty if the straight line is best, or if there is no way at all. */
	List<Point> bends(Edge edge) {
		Node source = (Node) edge.getSourceElement();
		Node target = (Node) edge.getTargetElement();
		if (geometry.isBand(source)) {
			List<Point> way = new LinkedList<>(new Search(edge, target, source).run());
			java.util.Collections.reverse(way);
			return inner(way);
		}
		return inner(new Search(edge, source, target).run());
	}

	/** The corners alone; the ends on the borders are computed when the edge is drawn. */
	private static List<Point> inner(List<Point> way) {
		if (way.size() < 3) {
			return way.size() == 2 && Math.abs(way.get(0).x() - way.get(1).x()) < 0.5
					? List.of(new Point(way.get(0).x(), (way.get(0).y() + way.get(1).y()) / 2)) : List.of();
		}
		return way.subList(1, way.size() - 1);
	}

	/** One search on the lines around both ends. */
	private final class Search {
		private final Edge edge;
		private final Bounds from;
		private final Bounds to;
		private final boolean toBand;
		private final boolean downOnly;
		private final double[] xs;
		private final double[] ys;
		private final List<Bounds> obstacles = new ArrayList<>();
		private final List<Segment> near;
		private final double[] best;
		private final int[] came;

		Search(Edge edge, Node source, Node target) {
			this.edge = edge;
			from = Bounds.of(source);
			to = Bounds.of(target);
			toBand = geometry.isBand(target);
			downOnly = source.eContainer() instanceof Node host && host.getBorderedNodes().contains(source);
			Bounds region = toBand ? new Bounds(from.x(), Math.min(from.y(), to.y()), from.width(),
					Math.max(from.bottom(), to.bottom()) - Math.min(from.y(), to.y())).grown(AROUND)
					: from.union(to).grown(AROUND);
			TreeSet<Double> columns = new TreeSet<>(List.of(from.center().x()));
			TreeSet<Double> rows = new TreeSet<>(List.of(from.center().y(), from.y() - CLEAR, from.bottom() + CLEAR));
			if (!toBand) {
				columns.addAll(List.of(to.center().x(), to.x() - 2 * CLEAR, to.right() + 2 * CLEAR));
				rows.add(to.center().y());
			}
			for (Cell cell : graph.cells) {
				Bounds b = cell.bounds();
				if (cell.node.getWidth() > 0 && b.intersects(region)) {
					Bounds area = RoomMaker.area(cell, CLEAR);
					columns.addAll(List.of(area.x(), area.right(), area.x() - 10, area.right() + 10));
					rows.addAll(List.of(area.y(), area.bottom(), area.y() - 8, area.bottom() + 8));
					obstacles.add(b);
				}
			}
			xs = columns.stream().mapToDouble(d -> d).toArray();
			ys = rows.stream().mapToDouble(d -> d).toArray();
			near = segments.stream().filter(s -> s.edge != edge && s.bounds.intersects(region)).toList();
			best = new double[xs.length * ys.length * 4];
			came = new int[best.length];
			Arrays.fill(best, Double.MAX_VALUE);
		}

		List<Point> run() {
			PriorityQueue<double[]> open = new PriorityQueue<>((a, b) -> Double.compare(a[0], b[0]));
			int start = Arrays.binarySearch(ys, from.center().y()) * xs.length
					+ Arrays.binarySearch(xs, from.center().x());
			for (int d = 0; d < 4; d++) {
				if (!downOnly || d == 2) {
					push(open, start, d, leaving(d), -1);
				}
			}
			while (!open.isEmpty()) {
				double[] top = open.poll();
				int state = (int) top[1];
				if (top[0] > best[state]) {
					continue;
				}
				int at = state >> 2;
				int d = state & 3;
				int next = step(at, d);
				if (next < 0) {
					continue;
				}
				Bounds piece = Bounds.around(point(at), point(next));
				if (arrives(piece, d)) {
					return way(state, point(next), d);
				}
				if (isBlocked(piece, d)) {
					continue;
				}
				double cost = best[state] + piece.width() + piece.height() + others(piece, d);
				for (int turn = 0; turn < 4; turn++) {
					if (turn != (d ^ 1)) {
						push(open, next, turn, cost + (turn == d ? 0 : BEND), state);
					}
				}
			}
			return List.of();
		}

		private double leaving(int d) {
			return d == 0 || toBand && d >= 2 || downOnly ? 0 : d == 1 ? 120 : 30;
		}

		private void push(PriorityQueue<double[]> open, int at, int d, double cost, int before) {
			int state = at << 2 | d;
			if (cost < best[state]) {
				best[state] = cost;
				came[state] = before;
				open.add(new double[] { cost, state });
			}
		}

		private int step(int at, int d) {
			int x = at % xs.length + (d == 0 ? 1 : d == 1 ? -1 : 0);
			int y = at / xs.length + (d == 2 ? 1 : d == 3 ? -1 : 0);
			return x < 0 || y < 0 || x >= xs.length || y >= ys.length ? -1 : y * xs.length + x;
		}

		private Point point(int at) {
			return new Point(xs[at % xs.length], ys[at / xs.length]);
		}

		/** Reaches the goal through the middle of one of its sides; a band anywhere. */
		private boolean arrives(Bounds piece, int d) {
			if (toBand) {
				return d >= 2 && (piece.grown(1).intersects(to) || d == 3 && piece.y() <= to.bottom() + 1);
			}
			Point c = to.center();
			boolean level = d < 2 && Math.abs(piece.y() - c.y()) < 0.5 && d != 1;
			boolean upright = d >= 2 && Math.abs(piece.x() - c.x()) < 0.5;
			return (level || upright) && piece.grown(1).intersects(to);
		}

		private boolean isBlocked(Bounds piece, int d) {
			Bounds line = piece.grown(0.5);
			for (Bounds obstacle : obstacles) {
				boolean own = obstacle.contains(from) || downOnly && obstacle.intersects(from);
				if (line.intersects(obstacle.grown(APART)) && !(own && isOnAxis(piece, from)) && !(d != 1 && obstacle.equals(to) && isOnAxis(piece, to))) {
					return true;
				}
			}
			return false;
		}

		/** Whether a piece is on a line through the middle of an end: there it may come near, however many lines of others it meets. */
		private static boolean isOnAxis(Bounds piece, Bounds end) {
			Point c = end.center();
			return piece.width() < 0.5 && Math.abs(piece.x() - c.x()) < 0.5 || piece.height() < 0.5 && Math.abs(piece.y() - c.y()) < 0.5;
		}

		private double others(Bounds piece, int d) {
			double cost = 0;
			boolean vertical = d >= 2;
			for (Segment s : near) {
				if (s.vertical == vertical ? piece.grown(4).intersects(s.bounds.grown(1))
						: piece.grown(0.5).intersects(s.bounds.grown(0.5))) {
					boolean shared = s.edge.getTargetElement() == edge.getTargetElement()
							|| s.edge.getSourceElement() == edge.getSourceElement();
					cost += s.vertical != vertical ? CROSSING : shared ? BEND : OVERLAY;
				}
			}
			return cost;
		}

		private List<Point> way(int last, Point end, int d) {
			LinkedList<Point> way = new LinkedList<>();
			Point goal = toBand ? new Point(end.x(), d == 3 ? to.bottom() : to.y()) : to.center();
			way.addFirst(goal);
			for (int state = last; state >= 0; state = came[state]) {
				way.addFirst(point(state >> 2));
			}
			return RouteCalculator.simplified(way);
		}
	}
}
