package org.fathom.core.operation;

import org.fathom.model.process.FlowNode;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;

/** Adds a How step to a solution, bound to the customer's step where it is done. */
public final class BindHowStepOperation {
	private final Solution solution;
	private final FlowNode node;
	private final String name;

	/**
	 * Creates the operation.
	 *
	 * @param solution gets the How step at its end
	 * @param node     where it is done
	 * @param name     of the How step
	 */
	public BindHowStepOperation(Solution solution, FlowNode node, String name) {
		this.solution = solution;
		this.node = node;
		this.name = name;
	}

	/**
	 * Adds the How step. To be called inside an undoable change.
	 *
	 * @return the new How step
	 */
	public HowStep run() {
		HowStep howStep = SolutionFactory.eINSTANCE.createHowStep();
		howStep.setName(name);
		solution.getHowSteps().add(howStep);
		howStep.getBoundTo().add(node);
		return howStep;
	}
}
