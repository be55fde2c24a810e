package org.fathom.core.operation;

import org.fathom.model.process.FlowNode;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;

/** Adds a new step after a node, with a flow from the node to it. */
public final class AppendStepOperation {
	private final FlowNode node;
	private final String name;

	/**
	 * Creates the operation.
	 *
	 * @param node the node before; flows that leave it already stay as they are
	 * @param name of the new step
	 */
	public AppendStepOperation(FlowNode node, String name) {
		this.node = node;
		this.name = name;
	}

	/**
	 * Adds the step, in the lane of the node before. To be called inside an undoable change.
	 *
	 * @return the new step
	 */
	public Step run() {
		FlowSketch sketch = new FlowSketch(FlowSketch.processOf(node));
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setName(name);
		sketch.add(step, node);
		sketch.connect(node, step);
		return step;
	}
}
