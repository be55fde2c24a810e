package org.fathom.diagram.layout;

import java.util.List;

import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;

/** Makes room in a diagram that is laid out: moves everything right of, or below, a line, and lets containers grow. Pinned nodes stay. */
final class RoomMaker {
	private final Diagram diagram;
	private final NodeGeometry geometry = new NodeGeometry();

	RoomMaker(Diagram diagram) {
		this.diagram = diagram;
	}

	/** Moves all placed cells that begin at or right of a line, with the corners of edges there, and widens strips. */
	void right(FlowGraph graph, double line, int distance) {
		for (Cell cell : graph.cells) {
			if (cell.node.getWidth() > 0 && !cell.node.isPinned() && cell.bounds().x() >= line) {
				cell.node.setX(cell.node.getX() + distance);
			}
		}
		for (Edge edge : diagram.getEdges()) {
			for (Bendpoint bend : edge.getBendpoints()) {
				if (bend.getX() >= line) {
					bend.setX(bend.getX() + distance);
				}
			}
			if (edge.getLabelX() >= line) {
				edge.setLabelX(edge.getLabelX() + distance);
			}
		}
		widen(distance);
	}

	/** Widens pools, lanes and bands. */
	void widen(int distance) {
		for (Node node : diagram.getNodes()) {
			boolean strip = geometry.isBand(node) || geometry.hasSideHeader(node);
			if (strip && node.getWidth() > 0) {
				node.setWidth(node.getWidth() + distance);
				node.getChildren().stream().filter(l -> geometry.isLane(l) && l.getWidth() > 0)
						.forEach(l -> l.setWidth(l.getWidth() + distance));
			}
		}
	}

	/** Makes a lane higher and moves what lies below it. */
	void lower(Node lane, int distance) {
		double line = Bounds.of(lane).bottom();
		lane.setHeight(lane.getHeight() + distance);
		if (lane.eContainer() instanceof Node pool) {
			for (Node other : pool.getChildren()) {
				if (other != lane && Bounds.of(other).y() >= line - 1) {
					other.setY(other.getY() + distance);
				}
			}
			pool.setHeight(pool.getHeight() + distance);
		}
		moveBelow(line, distance);
	}

	/** Moves everything on the diagram itself that begins at or below a line, with the corners of edges there. */
	void moveBelow(double line, int distance) {
		for (Node node : diagram.getNodes()) {
			if (node.getY() >= line - 1 && node.getWidth() > 0 && !node.isPinned()) {
				node.setY(node.getY() + distance);
			}
		}
		for (Edge edge : diagram.getEdges()) {
			for (Bendpoint bend : edge.getBendpoints()) {
				if (bend.getY() >= line) {
					bend.setY(bend.getY() + distance);
				}
			}
			if (edge.getLabelY() >= line) {
				edge.setLabelY(edge.getLabelY() + distance);
			}
		}
	}

	/** Lets all strips contain their cells. */
	void contain(FlowGraph graph, int margin) {
		double right = 0;
		double end = 0;
		for (Strip strip : graph.strips) {
			Node box = strip.container;
			if (box == null || strip.band) {
				continue;
			}
			end = Math.max(end, Bounds.of(box).right());
			int needed = 0;
			for (Cell cell : strip.cells) {
				if (cell.node.getWidth() > 0) {
					right = Math.max(right, cell.bounds().right() + cell.beside);
					needed = Math.max(needed,
							(int) Math.ceil(cell.node.getY() + cell.node.getHeight() + cell.below + margin));
				}
			}
			if (needed > box.getHeight()) {
				lower(box, needed - box.getHeight());
			}
		}
		if (end > 0 && right + margin > end) {
			widen((int) Math.ceil(right + margin - end));
		}
	}

	/** The area a cell needs, with its labels and bordered nodes and a distance to others. */
	static Bounds area(Cell cell, double distance) {
		Bounds b = cell.bounds();
		return new Bounds(b.x() - cell.beside - distance, b.y() - cell.above - distance,
				b.width() + 2 * (cell.beside + distance), b.height() + cell.above + cell.below + 2 * distance);
	}

	/** The placed cells of a strip other than one, whose area an area meets. */
	static List<Cell> meeting(Strip strip, Cell except, Bounds area) {
		return strip.cells.stream().filter(c -> c != except && c.node.getWidth() > 0 && area.intersects(area(c, 0)))
				.toList();
	}
}
