package org.fathom.design;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.operation.DeleteElementsOperation;
import org.fathom.model.base.Named;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.SequenceFlow;

/** What the checks of Process Flow and Process Map ask, and how they repair. The methods are called from {@code fathom.odesign}. */
public final class FlowCheckServices {

	/**
	 * Whether it is clear who does something.
	 *
	 * @param self a node of a flow
	 * @return {@code false} if its process has lanes and it stands in none; an event at the border of a step needs none
	 */
	public boolean standsInLane(FlowNode self) {
		boolean border = self instanceof Event event && event.getPosition() == EventPosition.BOUNDARY;
		return border || self.getLane() != null || !(self.eContainer() instanceof Process process)
				|| process.getLanes().isEmpty();
	}

	/**
	 * The lane that a node most likely belongs to.
	 *
	 * @param self a node of a flow
	 * @return the lane of a node before it, else of one after it, else the first of the process; {@code null} without lanes
	 */
	public Lane nearestLane(FlowNode self) {
		Stream<FlowNode> before = kept(self.getIncoming()).map(SequenceFlow::getSource);
		Stream<FlowNode> after = kept(self.getOutgoing()).map(SequenceFlow::getTarget);
		return Stream.concat(before, after).filter(Objects::nonNull).map(FlowNode::getLane).filter(Objects::nonNull)
				.findFirst().orElseGet(() -> firstLane(self));
	}

	private static Lane firstLane(FlowNode self) {
		return self.eContainer() instanceof Process process ? process.getLanes().stream().findFirst().orElse(null) : null;
	}

	/**
	 * What is said about a node that stands in no lane.
	 *
	 * @param self a node of a flow
	 * @return a sentence
	 */
	public String noLaneMessage(FlowNode self) {
		return NLS.bind(Messages.FlowCheckServices_noLane, name(self));
	}

	/**
	 * Whether a gateway has a purpose.
	 *
	 * @param self a gateway
	 * @return {@code true} if more than one flow reaches or leaves it
	 */
	public boolean splitsOrJoins(Gateway self) {
		return kept(self.getIncoming()).count() > 1 || kept(self.getOutgoing()).count() > 1;
	}

	/** Without the deleted ones, which keep their ends so that undo can bring them back. */
	private static Stream<SequenceFlow> kept(List<SequenceFlow> flows) {
		return flows.stream().filter(flow -> flow.eContainer() instanceof Process);
	}

	/**
	 * What is said about a gateway at which no way splits or joins.
	 *
	 * @param self a gateway
	 * @return a sentence
	 */
	public String idleGatewayMessage(Gateway self) {
		return NLS.bind(Messages.FlowCheckServices_idleGateway, name(self));
	}

	/**
	 * Deletes a gateway and leads the only way into it on to where the only way out of it leads.
	 *
	 * @param self a gateway
	 * @return the process it was in
	 */
	public Process takeOut(Gateway self) {
		Process process = (Process) self.eContainer();
		new DeleteElementsOperation(StudyIndex.of(self), List.of(self)).run();
		return process;
	}

	/**
	 * What is said about a process without a flow.
	 *
	 * @param self a process
	 * @return a sentence
	 */
	public String noFlowMessage(Process self) {
		return NLS.bind(Messages.FlowCheckServices_noFlow, name(self));
	}

	/**
	 * Whether an area groups anything.
	 *
	 * @param self an area
	 * @return {@code true} with areas or processes in it
	 */
	public boolean isFilled(ProcessArea self) {
		return !self.getAreas().isEmpty() || !StudyIndex.of(self).processes(self).isEmpty();
	}

	/**
	 * What is said about an area with nothing in it.
	 *
	 * @param self an area
	 * @return a sentence
	 */
	public String emptyAreaMessage(ProcessArea self) {
		return NLS.bind(Messages.FlowCheckServices_emptyArea, name(self));
	}

	private static String name(Named element) {
		return Objects.requireNonNullElse(element.getName(), ""); //$NON-NLS-1$
	}
}
