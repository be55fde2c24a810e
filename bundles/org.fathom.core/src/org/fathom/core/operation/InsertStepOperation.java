package org.fathom.core.operation;

import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;

/** Puts a new step into a sequence flow: the flow leads to the step, a new one from there to the old target. */
public final class InsertStepOperation {
	private final SequenceFlow flow;
	private final String name;

	/**
	 * Creates the operation.
	 *
	 * @param flow with source and target; keeps its name and condition
	 * @param name of the new step
	 */
	public InsertStepOperation(SequenceFlow flow, String name) {
		this.flow = flow;
		this.name = name;
	}

	/**
	 * Inserts the step, in the lane of the flow's source. To be called inside an undoable change.
	 *
	 * @return the new step
	 */
	public Step run() {
		Process process = FlowSketch.processOf(flow);
		FlowSketch sketch = new FlowSketch(process);
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setName(name);
		sketch.add(step, flow.getSource());
		sketch.connect(step, flow.getTarget());
		flow.setTarget(step);
		return step;
	}
}
