package org.fathom.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;

/** What the viewpoint asks about the How of a solution. The methods are called from {@code fathom.odesign}. */
public final class HowServices {

	/**
	 * The processes at whose steps a solution is carried out.
	 *
	 * @param self a solution
	 * @return each once, in the order of the How steps
	 */
	public List<Process> touchedProcesses(Solution self) {
		Set<Process> found = new LinkedHashSet<>();
		for (HowStep how : self.getHowSteps()) {
			for (FlowNode node : how.getBoundTo()) {
				if (node.eContainer() instanceof Process process) {
					found.add(process);
				}
			}
		}
		return new ArrayList<>(found);
	}

	/**
	 * The sequence flows of the processes at whose steps a solution is carried out.
	 *
	 * @param self a solution
	 * @return flows in the order of the processes
	 */
	public List<SequenceFlow> flowsOfTouched(Solution self) {
		return touchedProcesses(self).stream().flatMap(p -> p.getFlows().stream()).toList();
	}

	/**
	 * What a process has beside the steps that a solution touches.
	 *
	 * @param self any element
	 * @return the nodes of a process; empty for other elements
	 */
	public List<FlowNode> otherNodes(EObject self) {
		return self instanceof Process process ? process.getNodes() : List.of();
	}

	/**
	 * Whether a solution does anything at a node.
	 *
	 * @param self any element
	 * @param node a node of a flow
	 * @return {@code true} with at least one How step bound to it
	 */
	public boolean touches(EObject self, EObject node) {
		return self instanceof Solution solution
				&& solution.getHowSteps().stream().anyMatch(h -> h.getBoundTo().contains(node));
	}

	/**
	 * Whether a solution changes a node so that it is not there as it was.
	 *
	 * @param self any element
	 * @param node a node of a flow
	 * @return {@code true} if a How step replaces or removes it
	 */
	public boolean dissolves(EObject self, EObject node) {
		return self instanceof Solution solution && solution.getHowSteps().stream().anyMatch(h -> h.getBoundTo()
				.contains(node) && (h.getChange() == HowChange.REPLACES || h.getChange() == HowChange.REMOVES));
	}

	/**
	 * The title of the lane that holds the How steps.
	 *
	 * @param self a solution
	 * @return a word in the user's language
	 */
	public String howLaneLabel(Solution self) {
		return Messages.HowServices_lane;
	}

	/**
	 * What is written in a How step.
	 *
	 * @param self a How step
	 * @return its place in the order and its name; in a second line what it does to the steps it is bound to
	 */
	public String howLabel(HowStep self) {
		String name = Objects.requireNonNullElse(self.getName(), ""); //$NON-NLS-1$
		int number = self.eContainer() instanceof Solution solution ? solution.getHowSteps().indexOf(self) + 1 : 1;
		String change = isBound(self) ? "\n(" + changeLabel(self) + ')' : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return number + ". " + name + change; //$NON-NLS-1$
	}

	/**
	 * What a How step does to the steps it is bound to.
	 *
	 * @param self a How step
	 * @return a word in the user's language
	 */
	public String changeLabel(HowStep self) {
		return switch (self.getChange()) {
		case CHANGES -> Messages.HowServices_changes;
		case REPLACES -> Messages.HowServices_replaces;
		case ADDS_BEFORE -> Messages.HowServices_addsBefore;
		case ADDS_AFTER -> Messages.HowServices_addsAfter;
		case REMOVES -> Messages.HowServices_removes;
		case PREPARES -> Messages.HowServices_prepares;
		};
	}

	/**
	 * What comes after a How step.
	 *
	 * @param self a How step
	 * @return the next one; {@code null} after the last
	 */
	public HowStep nextHowStep(HowStep self) {
		return neighbour(self, 1);
	}

	/**
	 * What comes before a How step.
	 *
	 * @param self any element
	 * @return the one before; {@code null} for the first, and if it is no How step
	 */
	public HowStep previousHowStep(EObject self) {
		return self instanceof HowStep how ? neighbour(how, -1) : null;
	}

	private static HowStep neighbour(HowStep self, int distance) {
		if (!(self.eContainer() instanceof Solution solution)) {
			return null;
		}
		int index = solution.getHowSteps().indexOf(self) + distance;
		return index >= 0 && index < solution.getHowSteps().size() ? solution.getHowSteps().get(index) : null;
	}

	/**
	 * Whether a How step can change places with its neighbour.
	 *
	 * @param self     any element
	 * @param distance 1 for the next one, -1 for the one before
	 * @return {@code false} at the end of the order, and if it is no How step
	 */
	public boolean canShift(EObject self, Integer distance) {
		return self instanceof HowStep how && neighbour(how, distance) != null;
	}

	/**
	 * Changes the order of the How steps.
	 *
	 * @param self     a How step
	 * @param distance 1 to move it behind the next one, -1 to move it before the one before
	 * @return the How step
	 */
	public HowStep shift(EObject self, Integer distance) {
		EList<HowStep> order = ((Solution) self.eContainer()).getHowSteps();
		order.move(order.indexOf(self) + distance, (HowStep) self);
		return (HowStep) self;
	}

	/**
	 * Whether a How step can be bound to a node.
	 *
	 * @param self any element
	 * @param node any element
	 * @return {@code true} for a How step and a node of a flow that it is not bound to yet
	 */
	public boolean canBind(EObject self, EObject node) {
		return self instanceof HowStep how && node instanceof FlowNode target && !how.getBoundTo().contains(target);
	}

	/**
	 * Whether a How step says where it is done.
	 *
	 * @param self a How step
	 * @return {@code true} if it is bound to a step
	 */
	public boolean isBound(HowStep self) {
		return !self.getBoundTo().isEmpty();
	}

	/**
	 * What is said about a How step that is bound to nothing.
	 *
	 * @param self a How step
	 * @return a sentence
	 */
	public String unboundMessage(HowStep self) {
		return NLS.bind(Messages.HowServices_unbound, Objects.requireNonNullElse(self.getName(), "")); //$NON-NLS-1$
	}

	/**
	 * Whether an element is a solution.
	 *
	 * @param self any element
	 * @return {@code true} for solutions
	 */
	public boolean isSolution(EObject self) {
		return self instanceof Solution;
	}
}
