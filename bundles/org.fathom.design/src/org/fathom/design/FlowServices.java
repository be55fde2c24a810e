package org.fathom.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.InteractionNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.MessageFlow;
import org.fathom.model.process.Participant;
import org.fathom.model.process.Process;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;

/** What the viewpoint asks about the flow of a process. The methods are called from {@code fathom.odesign}. */
public final class FlowServices {

	/**
	 * The process an element belongs to.
	 *
	 * @param self a process or anything in one
	 * @return the process; {@code null} outside of one
	 */
	public Process processOf(EObject self) {
		EObject o = self;
		while (o != null && !(o instanceof Process)) {
			o = o.eContainer();
		}
		return (Process) o;
	}

	/**
	 * The lane that holds what is created in a container, or beside a node.
	 *
	 * @param self a lane, a node, or a process for what stands in no lane
	 * @return the lane; {@code null} for none
	 */
	public Lane laneOf(EObject self) {
		if (self instanceof FlowNode node) {
			return node.getLane();
		}
		return self instanceof Lane lane ? lane : null;
	}

	/**
	 * Whether flow nodes can be created in an element.
	 *
	 * @param self any element
	 * @return {@code true} for lanes and processes
	 */
	public boolean holdsFlowNodes(EObject self) {
		return self instanceof Lane || self instanceof Process;
	}

	/**
	 * The nodes shown in a lane, or outside all lanes. Boundary events are shown at their steps instead.
	 *
	 * @param self a lane, or a process for the nodes without lane
	 * @return the nodes in the order of the process
	 */
	public List<FlowNode> flowNodes(EObject self) {
		Process process = processOf(self);
		if (process == null || !holdsFlowNodes(self)) {
			return new ArrayList<>();
		}
		Lane lane = laneOf(self);
		List<FlowNode> shown = lane == null ? outside(process) : inside(lane, process.getNodes());
		shown.removeIf(FlowServices::isAttached);
		return shown;
	}

	private static List<FlowNode> outside(Process process) {
		List<FlowNode> nodes = process.getNodes();
		Set<FlowNode> inLanes = new HashSet<>(2 * nodes.size());
		process.getLanes().forEach(lane -> inLanes.addAll(lane.getNodes()));
		List<FlowNode> found = new ArrayList<>();
		nodes.stream().filter(node -> !inLanes.contains(node)).forEach(found::add);
		return found;
	}

	/** The nodes of a lane in the order of the process: mostly that of the lane itself, so that one walk over both finds them. */
	private static List<FlowNode> inside(Lane lane, List<FlowNode> nodes) {
		List<FlowNode> wanted = lane.getNodes();
		List<FlowNode> found = new ArrayList<>(wanted.size());
		for (FlowNode node : nodes) {
			if (found.size() < wanted.size() && wanted.get(found.size()) == node) {
				found.add(node);
			}
		}
		if (found.size() < wanted.size()) {
			Set<FlowNode> own = new HashSet<>(wanted);
			found.clear();
			nodes.stream().filter(own::contains).forEach(found::add);
		}
		return found;
	}

	private static boolean isAttached(FlowNode node) {
		return node instanceof Event event && event.getPosition() == EventPosition.BOUNDARY
				&& event.getAttachedTo() != null;
	}

	/**
	 * Whether a process needs the region for nodes that stand in no lane.
	 *
	 * @param self a process
	 * @return {@code true} if there are such nodes, or no lanes
	 */
	public boolean hasUnassigned(Process self) {
		return self.getLanes().isEmpty() || !flowNodes(self).isEmpty();
	}

	/**
	 * Whether an event is shown inside the flow.
	 *
	 * @param self an event
	 * @return {@code true} for intermediate events, and for boundary events that have lost their step
	 */
	public boolean isIntermediate(Event self) {
		return self.getPosition() != EventPosition.START && self.getPosition() != EventPosition.END;
	}

	/**
	 * The events at the border of a step.
	 *
	 * @param self a step
	 * @return its boundary events in the order of the process
	 */
	public List<Event> boundaryEvents(Step self) {
		List<Event> events = StudyIndex.of(self).boundaryEvents(self).stream().filter(FlowServices::isAttached).toList();
		if (events.size() < 2) {
			return events;
		}
		List<FlowNode> order = processOf(self).getNodes();
		return events.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
	}

	/**
	 * Whether a sequence flow can start at an element.
	 *
	 * @param self any element
	 * @return {@code true} for nodes other than end events
	 */
	public boolean canFlow(EObject self) {
		return self instanceof FlowNode && !(self instanceof Event event && event.getPosition() == EventPosition.END);
	}

	/**
	 * Whether a sequence flow can end at an element.
	 *
	 * @param self any element
	 * @return {@code true} for nodes other than start and boundary events
	 */
	public boolean canReceiveFlow(EObject self) {
		return self instanceof FlowNode && !(self instanceof Event event
				&& (event.getPosition() == EventPosition.START || isAttached(event)));
	}

	/**
	 * Whether a sequence flow may lead from one element to another.
	 *
	 * @param self   where it starts
	 * @param target where it ends
	 * @return {@code true} for two different nodes of one process that are not joined yet
	 */
	public boolean canFlowTo(EObject self, EObject target) {
		return self != target && canFlow(self) && canReceiveFlow(target) && processOf(self) == processOf(target)
				&& ((FlowNode) self).getOutgoing().stream().noneMatch(f -> f.getTarget() == target);
	}

	/**
	 * Whether a message may be sent from one element to another.
	 *
	 * @param self   the sender
	 * @param target the receiver
	 * @return {@code true} if at least one of them is a participant outside the process
	 */
	public boolean canMessage(EObject self, EObject target) {
		return self != target && self instanceof InteractionNode && target instanceof InteractionNode
				&& (self instanceof Participant || target instanceof Participant);
	}

	/**
	 * Whether messages can be sent and received by an element.
	 *
	 * @param self any element
	 * @return {@code true} for nodes of a flow and participants
	 */
	public boolean exchangesMessages(EObject self) {
		return self instanceof InteractionNode;
	}

	/**
	 * Whether a flow can be put to another start.
	 *
	 * @param self a sequence flow or message flow
	 * @param node where it is to start
	 * @return {@code true} if a new flow could lead from there to its end
	 */
	public boolean canStartAt(EObject self, EObject node) {
		return self instanceof SequenceFlow flow ? canFlowTo(node, flow.getTarget())
				: self instanceof MessageFlow message && canMessage(node, message.getTarget());
	}

	/**
	 * Whether a flow can be put to another end.
	 *
	 * @param self a sequence flow or message flow
	 * @param node where it is to end
	 * @return {@code true} if a new flow could lead there from its start
	 */
	public boolean canEndAt(EObject self, EObject node) {
		return self instanceof SequenceFlow flow ? canFlowTo(flow.getSource(), node)
				: self instanceof MessageFlow message && canMessage(message.getSource(), node);
	}

	/**
	 * What makes no sense without an element and is deleted with it: its flows, and its boundary events with their flows.
	 *
	 * @param self an element that is about to be deleted
	 * @return the elements, without {@code self}; empty for elements without flows
	 */
	public List<EObject> dependents(EObject self) {
		List<EObject> found = new ArrayList<>();
		Process process = processOf(self);
		if (self instanceof InteractionNode && process != null) {
			collect(process, self, found);
			if (self instanceof Step step) {
				for (Event event : boundaryEvents(step)) {
					collect(process, event, found);
					found.add(event);
				}
			}
		}
		return found;
	}

	private static void collect(Process process, EObject node, List<EObject> found) {
		for (SequenceFlow flow : process.getFlows()) {
			if ((flow.getSource() == node || flow.getTarget() == node) && !found.contains(flow)) {
				found.add(flow);
			}
		}
		for (MessageFlow flow : process.getMessageFlows()) {
			if ((flow.getSource() == node || flow.getTarget() == node) && !found.contains(flow)) {
				found.add(flow);
			}
		}
	}

	/**
	 * The text beside a sequence flow.
	 *
	 * @param self a flow
	 * @return its condition, else its name; for the default flow of a gateway without either a word that says so
	 */
	public String flowLabel(SequenceFlow self) {
		String text = firstText(self.getCondition(), self.getName());
		return text.isEmpty() && isDefaultFlow(self) ? Messages.FlowServices_otherwise : text;
	}

	/**
	 * Whether a flow is the one a gateway takes when no condition holds.
	 *
	 * @param self a flow
	 * @return {@code true} for default flows
	 */
	public boolean isDefaultFlow(SequenceFlow self) {
		return self.getSource() instanceof org.fathom.model.process.Gateway gateway
				&& gateway.getDefaultFlow() == self;
	}

	/**
	 * The text beside a message flow.
	 *
	 * @param self a message flow
	 * @return what is sent, else its name; never {@code null}
	 */
	public String messageLabel(MessageFlow self) {
		return firstText(self.getMessage(), self.getName());
	}

	private static String firstText(String first, String second) {
		String text = first == null || first.isBlank() ? second : first;
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}

	/**
	 * What a reader is told about a step.
	 *
	 * @param self a step
	 * @return number, name and role, one after the other
	 */
	public String stepTooltip(Step self) {
		StringBuilder text = new StringBuilder();
		if (self.getNumber() != null && !self.getNumber().isBlank()) {
			text.append(self.getNumber()).append(' ');
		}
		text.append(Objects.requireNonNullElse(self.getName(), "")); //$NON-NLS-1$
		if (self.getRole() != null && !self.getRole().isBlank()) {
			text.append('\n').append(self.getRole());
		}
		return text.toString();
	}

	/**
	 * The name of a new element, in the user's language.
	 *
	 * @param self a new element
	 * @param what a key: Step, StartEvent, IntermediateEvent, TimerEvent, EndEvent, BoundaryEvent, Gateway, Lane, Participant, PainPoint,
	 *             Solution or HowStep
	 * @return its name; empty for gateways, which are named by their question
	 */
	public String newName(EObject self, String what) {
		return NewNames.of(what);
	}
}
