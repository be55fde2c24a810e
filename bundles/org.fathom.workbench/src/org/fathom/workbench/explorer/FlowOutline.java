package org.fathom.workbench.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/** What the explorer shows of a flow: its lanes with their steps, events and gateways that have a name; without the lanes if there is only one. */
final class FlowOutline {
	private static final int NUMBER_WIDTH = 6;

	private final Process process;

	FlowOutline(Process process) {
		this.process = process;
	}

	List<EObject> children() {
		List<EObject> children = new ArrayList<>();
		if (hasLanes()) {
			children.addAll(process.getLanes());
		}
		process.getNodes().stream().filter(node -> !hasLanes() || node.getLane() == null).filter(FlowOutline::isShown)
				.sorted(ORDER).forEach(children::add);
		return children;
	}

	private boolean hasLanes() {
		return process.getLanes().size() > 1;
	}

	List<FlowNode> nodesOf(Lane lane) {
		return process.getNodes().stream().filter(node -> node.getLane() == lane).filter(FlowOutline::isShown).sorted(ORDER)
				.toList();
	}

	/** What a part of the flow stands below. */
	EObject parent(EObject part) {
		return part instanceof FlowNode node && node.getLane() != null && hasLanes() ? node.getLane() : process;
	}

	private static boolean isShown(FlowNode node) {
		return node instanceof Step || node.getName() != null && !node.getName().isBlank();
	}

	/** Steps by number, then the rest as in the file. */
	private static final Comparator<FlowNode> ORDER = Comparator.comparing(FlowOutline::order);

	private static String order(FlowNode node) {
		if (node instanceof Step step && step.getNumber() != null) {
			String digits = step.getNumber().replaceAll("\\D.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
			return "0".repeat(Math.max(0, NUMBER_WIDTH - digits.length())) + step.getNumber(); //$NON-NLS-1$
		}
		return "~"; //$NON-NLS-1$
	}
}
