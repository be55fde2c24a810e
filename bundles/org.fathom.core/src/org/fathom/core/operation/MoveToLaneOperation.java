package org.fathom.core.operation;

import java.util.Collection;
import java.util.List;

import org.fathom.model.process.Event;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;

/** Puts nodes into a lane of their process; events at the border of a step go with it. */
public final class MoveToLaneOperation {
	private final List<FlowNode> nodes;
	private final Lane lane;

	/**
	 * Creates the operation.
	 *
	 * @param nodes of one process
	 * @param lane  of the same process; {@code null} to take them out of their lanes
	 */
	public MoveToLaneOperation(Collection<? extends FlowNode> nodes, Lane lane) {
		this.nodes = List.copyOf(nodes);
		this.lane = lane;
	}

	/** Moves the nodes. To be called inside an undoable change. */
	public void run() {
		for (FlowNode node : nodes) {
			node.setLane(lane);
			for (FlowNode other : FlowSketch.processOf(node).getNodes()) {
				if (other instanceof Event event && event.getAttachedTo() == node) {
					event.setLane(lane);
				}
			}
		}
	}
}
