package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;

/**
 * Places what has no place yet beside its neighbours and routes the edges this concerns. The rest stays where it is, except that it makes
 * room.
 */
final class NewLayout {
	private static final int GAP = 40;
	private static final int MARGIN = 14;
	private static final int LANE_HEIGHT = 110;
	private static final int BAND_HEIGHT = 40;
	private static final int BAND_GAP = 40;

	private final Diagram diagram;
	private final RoomMaker room;
	private final FlowGraph graph;
	private final Set<Cell> fresh = new LinkedHashSet<>();

	NewLayout(Diagram diagram) {
		this.diagram = diagram;
		room = new RoomMaker(diagram);
		graph = new FlowGraph(diagram);
	}

	/** Whether any cell has a place, so that there is something to be a neighbour of. */
	boolean hasPlaced() {
		return graph.cells.stream().anyMatch(c -> c.node.getWidth() > 0);
	}

	void run() {
		new LaneGaps(diagram).close();
		graph.strips.forEach(this::placeStrip);
		List<Node> grown = new GrownContent(diagram, graph).arrange();
		List<Cell> waiting = new ArrayList<>(graph.cells.stream().filter(c -> c.node.getWidth() == 0).toList());
		BorderPlacer borders = new BorderPlacer();
		for (Cell cell : graph.cells) {
			if (cell.node.getWidth() > 0 && cell.node.getBorderedNodes().stream().anyMatch(b -> b.getWidth() == 0)) {
				borders.place(cell.node);
			}
		}
		graph.measurePlaced();
		while (!waiting.isEmpty()) {
			Cell next = waiting.stream().filter(c -> neighbour(c, true) != null || neighbour(c, false) != null)
					.findFirst().orElse(waiting.get(0));
			waiting.remove(next);
			new NestedLayout().measure(next.node);
			place(next);
			fresh.add(next);
		}
		room.contain(graph, MARGIN);
		List<Node> moved = new ArrayList<>(grown);
		fresh.forEach(c -> moved.add(c.node));
		new Rerouter(diagram, graph).routeAround(moved);
	}

	private void placeStrip(Strip strip) {
		Node box = strip.container;
		if (box == null || box.getWidth() > 0) {
			return;
		}
		if (strip.pool != null) {
			Node pool = strip.pool;
			double bottom = Bounds.of(pool).bottom();
			box.setX(NodeGeometry.LANE_HEADER);
			box.setY(pool.getHeight());
			box.setWidth(pool.getWidth() - NodeGeometry.LANE_HEADER);
			box.setHeight(LANE_HEIGHT);
			pool.setHeight(pool.getHeight() + LANE_HEIGHT);
			room.moveBelow(bottom, LANE_HEIGHT);
		} else {
			int bottom = diagram.getNodes().stream().mapToInt(n -> n.getY() + n.getHeight()).max().orElse(0);
			int width = diagram.getNodes().stream().mapToInt(Node::getWidth).max().orElse(0);
			box.setX(0);
			box.setY(bottom + BAND_GAP);
			box.setWidth(Math.max(width, 200));
			box.setHeight(BAND_HEIGHT);
		}
	}

	private Cell neighbour(Cell cell, boolean before) {
		Cell other = null;
		for (Link link : graph.links) {
			Cell candidate = link.band != null ? null : before && link.to == cell ? link.from
					: !before && link.from == cell ? link.to : null;
			boolean placed = candidate != null && candidate.node.getWidth() > 0;
			if (placed && (other == null || candidate.strip == cell.strip && other.strip != cell.strip)) {
				other = candidate;
			}
		}
		return other;
	}

	private void place(Cell cell) {
		Cell before = neighbour(cell, true);
		Cell after = neighbour(cell, false);
		Bounds lane = cell.strip.container == null ? new Bounds(0, 0, 0, 0) : Bounds.of(cell.strip.container);
		int header = cell.strip.container == null ? 0 : NodeGeometry.LANE_HEADER;
		cell.measure();
		if (cell.picture) {
			// Its label goes to the other side if its ways turn out to leave where it is now.
			cell.above = Math.max(cell.above, cell.below);
		}
		double x = before != null ? before.bounds().right() + GAP
				: after != null ? after.bounds().x() - GAP - cell.node.getWidth() : end(cell, lane.x() + header);
		x = Math.max(x, lane.x() + header + GAP / 2.0);
		Cell level = before != null && before.strip == cell.strip ? before
				: after != null && after.strip == cell.strip ? after : null;
		double middle = level != null ? level.bounds().center().y()
				: lane.y() + Math.max(MARGIN + cell.above + cell.halfHeight(), lane.height() / 2);
		moveTo(cell, lane, x, middle - cell.halfHeight());
		if (before != null && after != null || before == null && after != null) {
			makeRoom(cell, before, after);
		}
		findFreePlace(cell);
	}

	private static double end(Cell cell, double start) {
		return cell.strip.cells.stream().filter(c -> c != cell && c.node.getWidth() > 0)
				.mapToDouble(c -> c.bounds().right() + GAP).max().orElse(start + GAP / 2.0);
	}

	private static void moveTo(Cell cell, Bounds lane, double x, double y) {
		cell.node.setX((int) Math.round(x - lane.x()));
		cell.node.setY((int) Math.round(y - lane.y()));
	}

	/** Between two neighbours: what lies behind moves on, as far as needed. */
	private void makeRoom(Cell cell, Cell before, Cell after) {
		Bounds b = cell.bounds();
		double line = before == null ? b.x() : before.bounds().right() + 1;
		boolean ahead = after.bounds().x() >= line - 1;
		double missing = b.right() + cell.beside + GAP - (after.bounds().x() - after.beside);
		boolean meets = !RoomMaker.meeting(cell.strip, cell, RoomMaker.area(cell, MARGIN)).isEmpty();
		if (ahead && missing > 0 && (meets || after.strip == cell.strip) && !after.node.isPinned()) {
			int own = cell.node.getX();
			room.right(graph, line, (int) Math.ceil(missing));
			cell.node.setX(own);
		}
	}

	/** Moves the cell down until it meets nothing. */
	private static void findFreePlace(Cell cell) {
		for (int i = 0; i < 200; i++) {
			List<Cell> met = RoomMaker.meeting(cell.strip, cell, RoomMaker.area(cell, MARGIN));
			if (met.isEmpty()) {
				return;
			}
			double bottom = met.stream().mapToDouble(c -> RoomMaker.area(c, 0).bottom()).max().orElseThrow();
			double move = bottom + MARGIN + 1 - RoomMaker.area(cell, 0).y();
			cell.node.setY(cell.node.getY() + (int) Math.ceil(Math.max(1, move)));
		}
	}

	/** The edges of the diagram that end at a node or at what sits on its border. */
	static List<Edge> edgesAt(Diagram diagram, Node node) {
		return diagram.getEdges().stream().filter(e -> Objects.equals(hostOf(e.getSourceElement()), node)
				|| Objects.equals(hostOf(e.getTargetElement()), node)).toList();
	}

	private static Object hostOf(Object end) {
		return end instanceof Node node && node.eContainer() instanceof Node host
				&& host.getBorderedNodes().contains(node) ? host : end;
	}
}
