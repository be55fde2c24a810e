package org.fathom.design;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.operation.ReplaceNodeOperation;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/** What changes the kind of a node and keeps all that hangs on it. */
public final class ReplaceServices {

	/**
	 * Whether a node can become a step of a kind.
	 *
	 * @param self any element
	 * @param kind name of the kind of step, for example {@code USER}
	 * @return {@code false} for what is such a step already, for events at a border and for what is no node of a flow
	 */
	public boolean canBecomeStep(EObject self, String kind) {
		return isReplaceable(self) && !(self instanceof Step step && step.getKind().getName().equals(kind));
	}

	/**
	 * Whether a node can become a gateway of a kind.
	 *
	 * @param self any element
	 * @param kind name of the kind of gateway, for example {@code PARALLEL}
	 * @return {@code false} for what is such a gateway already, for events at a border and for what is no node of a flow
	 */
	public boolean canBecomeGateway(EObject self, String kind) {
		return isReplaceable(self) && !(self instanceof Gateway gateway && gateway.getKind().getName().equals(kind));
	}

	/**
	 * Whether a node can become an event.
	 *
	 * @param self     any element
	 * @param position name of the position, for example {@code END}
	 * @return {@code false} for what is such an event already, where flows lead the wrong way, for events at a border and for what is no
	 *         node of a flow
	 */
	public boolean canBecomeEvent(EObject self, String position) {
		if (!isReplaceable(self) || self instanceof Event event && event.getPosition().getName().equals(position)) {
			return false;
		}
		FlowNode node = (FlowNode) self;
		return switch (EventPosition.get(position)) {
		case START -> node.getIncoming().isEmpty();
		case END -> node.getOutgoing().isEmpty();
		default -> true;
		};
	}

	private static boolean isReplaceable(EObject self) {
		return self instanceof FlowNode && self.eContainer() instanceof Process
				&& !(self instanceof Event event && event.getPosition() == EventPosition.BOUNDARY);
	}

	/**
	 * Puts a new node into the place of another one.
	 *
	 * @param self the new node
	 * @param old  the node replaced
	 * @return the new node
	 */
	public EObject takeOver(EObject self, EObject old) {
		new ReplaceNodeOperation(StudyIndex.of(old), (FlowNode) old, (FlowNode) self).run();
		return self;
	}
}
