package org.fathom.core.operation;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;

/** Puts nodes and flows into a process, always behind what is there, so that a file only gets new lines. */
final class FlowSketch {
	private final Process process;

	FlowSketch(Process process) {
		this.process = process;
	}

	/** The process that a node or flow stands in. */
	static Process processOf(org.eclipse.emf.ecore.EObject element) {
		if (EcoreUtil.getRootContainer(element) instanceof Process process) {
			return process;
		}
		throw new IllegalArgumentException(String.valueOf(element));
	}

	<T extends FlowNode> T add(T node, FlowNode beside) {
		process.getNodes().add(node);
		node.setLane(beside.getLane());
		return node;
	}

	SequenceFlow connect(FlowNode source, FlowNode target) {
		SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
		return flow;
	}
}
