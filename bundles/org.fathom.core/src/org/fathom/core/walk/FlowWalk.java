package org.fathom.core.walk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.SequenceFlow;

/**
 * Tells a flow in words, in the order in which it is walked: from each start along the flows; where ways part, one way after the
 * other, deeper by one; a node that was told before is named, not told again. What nothing leads to comes last. For those who
 * listen to a flow or read it line by line.
 */
public final class FlowWalk {
	private final FlowWords words;
	private final List<WalkEntry> entries = new ArrayList<>();
	private final Set<FlowNode> told = new LinkedHashSet<>();

	/**
	 * Prepares walks.
	 *
	 * @param index the study
	 */
	public FlowWalk(StudyIndex index) {
		words = new FlowWords(index);
	}

	/**
	 * Walks a process.
	 *
	 * @param process the process
	 * @return its lines; every node is told once
	 */
	public List<WalkEntry> walk(Process process) {
		entries.clear();
		told.clear();
		for (FlowNode node : process.getNodes()) {
			if (node instanceof Event event && event.getPosition() == EventPosition.START) {
				follow(node, 0);
			}
		}
		for (FlowNode node : process.getNodes()) {
			if (!told.contains(node) && !isAttached(node)) {
				follow(node, 0);
			}
		}
		process.getNodes().stream().filter(node -> !told.contains(node)).forEach(node -> follow(node, 0));
		return List.copyOf(entries);
	}

	private static boolean isAttached(FlowNode node) {
		return node instanceof Event event && event.getPosition() == EventPosition.BOUNDARY && event.getAttachedTo() != null;
	}

	/** Tells a node and all that follows, up to a parting of ways; each of these is told deeper. */
	private void follow(FlowNode first, int indent) {
		FlowNode node = first;
		while (node != null) {
			told.add(node);
			entries.add(new WalkEntry(indent, node, words.node(node)));
			for (String message : words.messages(node)) {
				entries.add(new WalkEntry(indent + 1, node, message));
			}
			tellBoundaryEvents(node, indent + 1);
			List<SequenceFlow> ways = node.getOutgoing().stream().filter(flow -> flow.getTarget() != null).toList();
			node = ways.size() == 1 ? next(ways.get(0), indent) : branch(ways, indent);
		}
	}

	private void tellBoundaryEvents(FlowNode node, int indent) {
		for (FlowNode other : ((Process) node.eContainer()).getNodes()) {
			if (isAttached(other) && ((Event) other).getAttachedTo() == node && !told.contains(other)) {
				follow(other, indent);
			}
		}
	}

	/** The node that a flow leads to; a node that was told before is only named. */
	private FlowNode next(SequenceFlow flow, int indent) {
		if (told.contains(flow.getTarget())) {
			entries.add(new WalkEntry(indent, flow, words.backTo(flow.getTarget())));
			return null;
		}
		return flow.getTarget();
	}

	private FlowNode branch(List<SequenceFlow> ways, int indent) {
		for (SequenceFlow way : ways) {
			entries.add(new WalkEntry(indent + 1, way, words.way(way)));
			FlowNode target = next(way, indent + 2);
			if (target != null) {
				follow(target, indent + 2);
			}
		}
		return null;
	}
}
