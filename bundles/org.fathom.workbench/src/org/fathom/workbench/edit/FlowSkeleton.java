package org.fathom.workbench.edit;

import org.fathom.model.base.Named;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.fathom.workbench.Messages;

/** The flow a new process begins with: one lane, a start, a first step and an end. */
final class FlowSkeleton {
	private final Process process;
	private final ProcessFactory factory = ProcessFactory.eINSTANCE;

	FlowSkeleton(Process process) {
		this.process = process;
	}

	void create() {
		Lane lane = named(factory.createLane(), Messages.FlowSkeleton_lane_label);
		process.getLanes().add(lane);
		Event start = named(factory.createEvent(), Messages.FlowSkeleton_start_label);
		start.setPosition(EventPosition.START);
		Step step = named(factory.createStep(), Messages.FlowSkeleton_step_label);
		step.setNumber("1"); //$NON-NLS-1$
		Event end = named(factory.createEvent(), Messages.FlowSkeleton_end_label);
		end.setPosition(EventPosition.END);
		for (FlowNode node : new FlowNode[] { start, step, end }) {
			process.getNodes().add(node);
			node.setLane(lane);
		}
		connect(start, step);
		connect(step, end);
	}

	private static <T extends Named> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	private void connect(FlowNode source, FlowNode target) {
		SequenceFlow flow = factory.createSequenceFlow();
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
	}
}
