package org.fathom.benchmarks;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;

/** A process with so many steps in ten lanes; each leads to the next one, every other one also further on. */
final class FlowOfSize {
	private static final int LANES = 10;
	private static final int AHEAD = 7;

	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private Step added;
	private SequenceFlow flowAdded;

	FlowOfSize(int size) {
		process.setName("Flow");
		for (int i = 0; i < LANES; i++) {
			Lane lane = ProcessFactory.eINSTANCE.createLane();
			lane.setName("Lane " + i);
			process.getLanes().add(lane);
		}
		for (int i = 0; i < size; i++) {
			Step step = ProcessFactory.eINSTANCE.createStep();
			step.setName("Step " + i);
			process.getNodes().add(step);
			step.setLane(process.getLanes().get(i % LANES));
		}
		for (int i = 0; i + 1 < size; i++) {
			connect(i, i + 1);
			if (i % 2 == 0 && i + AHEAD < size) {
				connect(i, i + AHEAD);
			}
		}
		ResourceSet resources = new ResourceSetImpl();
		Resource resource = new XMIResourceImpl(URI.createURI("benchmark:flow"));
		resource.getContents().add(process);
		resources.getResources().add(resource);
		StudyIndex.of(resources);
	}

	private void connect(int from, int to) {
		SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
		process.getFlows().add(flow);
		flow.setSource(process.getNodes().get(from));
		flow.setTarget(process.getNodes().get(to));
	}

	Process process() {
		return process;
	}

	/** Gives a step in the middle another name. */
	void rename(int number) {
		FlowNode node = process.getNodes().get(process.getNodes().size() / 2);
		node.setName("Step with name " + number);
	}

	/** Adds a step at the end of the last one's flow, or takes the one that was added before. */
	void addOrRemoveStep() {
		if (added == null) {
			FlowNode last = process.getNodes().get(process.getNodes().size() - 1);
			added = ProcessFactory.eINSTANCE.createStep();
			added.setName("Added");
			process.getNodes().add(added);
			added.setLane(last.getLane());
			flowAdded = ProcessFactory.eINSTANCE.createSequenceFlow();
			flowAdded.setSource(last);
			flowAdded.setTarget(added);
			process.getFlows().add(flowAdded);
		} else {
			process.getFlows().remove(flowAdded);
			flowAdded.setSource(null);
			flowAdded.setTarget(null);
			process.getNodes().remove(added);
			added.setLane(null);
			added = null;
		}
	}
}
