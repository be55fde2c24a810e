package org.fathom.core.operation;

import java.util.Collection;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;

/** Hangs a new solution on pain points, with a How step bound to every node of a flow where they hurt. */
public final class HangSolutionOperation {
	private final StudySession session;
	private final List<PainPoint> painPoints;
	private final String name;

	/**
	 * Creates the operation.
	 *
	 * @param session    of the pain points
	 * @param painPoints what it takes away; may be empty
	 * @param name       of the solution
	 */
	public HangSolutionOperation(StudySession session, Collection<PainPoint> painPoints, String name) {
		this.session = session;
		this.painPoints = List.copyOf(painPoints);
		this.name = name;
	}

	/**
	 * Makes the solution in the first solution file, else in a new one. To be called inside an undoable change.
	 *
	 * @return the new solution
	 */
	public Solution run() {
		Solution solution = SolutionFactory.eINSTANCE.createSolution();
		solution.setName(name);
		new StudyHomes(session).solutions().getSolutions().add(solution);
		solution.getAddresses().addAll(painPoints);
		painPoints.stream().flatMap(painPoint -> painPoint.getAffects().stream()).filter(FlowNode.class::isInstance)
				.map(FlowNode.class::cast).distinct()
				.forEach(node -> new BindHowStepOperation(solution, node, node.getName()).run());
		return solution;
	}
}
