package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.ProcessPackage;

/** From each node but end events a flow leads on. */
final class DeadEndRule extends AbstractElementRule<FlowNode> {
	DeadEndRule() {
		super("RULE-006", Severity.WARNING, FlowNode.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(FlowNode element, Consumer<Violation> violations) {
		boolean ends = element instanceof Event event && event.getPosition() == EventPosition.END;
		if (!ends && element.getOutgoing().isEmpty()) {
			violations.accept(violation(element, ProcessPackage.Literals.FLOW_NODE__OUTGOING,
					NLS.bind(Messages.DeadEndRule_message, names.of(element))));
		}
	}
}
