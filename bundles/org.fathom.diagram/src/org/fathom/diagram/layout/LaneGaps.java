package org.fathom.diagram.layout;

import java.util.Comparator;
import java.util.List;

import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.Bounds;

/** Closes up the lanes of a pool when one of them has gone, not when it is only hidden. What stands below moves up with them. */
final class LaneGaps {
	private final Diagram diagram;

	LaneGaps(Diagram diagram) {
		this.diagram = diagram;
	}

	void close() {
		diagram.getNodes().stream().filter(n -> n.getKind() == NodeKind.VERTICAL_STACK && n.getWidth() > 0).forEach(this::close);
	}

	private void close(Node pool) {
		List<Node> lanes = pool.getChildren().stream().filter(l -> l.getWidth() > 0)
				.sorted(Comparator.comparingInt(Node::getY)).toList();
		int end = 0;
		for (Node lane : lanes) {
			int gap = lane.getY() - end;
			if (gap > 0) {
				moveUp(pool, lanes, end, gap);
			}
			end = lane.getY() + lane.getHeight();
		}
		if (!lanes.isEmpty() && pool.getHeight() > end) {
			moveUp(pool, List.of(), end, pool.getHeight() - end);
		}
	}

	/** Takes away what lies between two lines: all that is below the second one moves up to the first. */
	private void moveUp(Node pool, List<Node> lanes, int from, int gap) {
		double top = Bounds.of(pool).y() + from;
		double bottom = Bounds.of(pool).bottom();
		lanes.stream().filter(lane -> lane.getY() >= from + gap).forEach(lane -> lane.setY(lane.getY() - gap));
		pool.setHeight(pool.getHeight() - gap);
		diagram.getNodes().stream().filter(n -> n != pool && n.getWidth() > 0 && n.getY() >= bottom - 1).forEach(n -> n.setY(n.getY() - gap));
		for (Edge edge : diagram.getEdges()) {
			for (Bendpoint bend : edge.getBendpoints()) {
				bend.setY(moved(bend.getY(), top, gap));
			}
			if (edge.getLabelX() != 0 || edge.getLabelY() != 0) {
				edge.setLabelY(moved(edge.getLabelY(), top, gap));
			}
		}
	}

	private static int moved(int y, double top, int gap) {
		return y < top ? y : (int) Math.max(top, y - gap);
	}
}
