package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.ProcessPackage;

/** Each node but start and boundary events is reached by a flow. */
final class UnreachableNodeRule extends AbstractElementRule<FlowNode> {
	UnreachableNodeRule() {
		super("RULE-005", Severity.WARNING, FlowNode.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(FlowNode element, Consumer<Violation> violations) {
		boolean begins = element instanceof Event event
				&& (event.getPosition() == EventPosition.START || event.getPosition() == EventPosition.BOUNDARY);
		if (!begins && element.getIncoming().isEmpty()) {
			violations.accept(violation(element, ProcessPackage.Literals.FLOW_NODE__INCOMING,
					NLS.bind(Messages.UnreachableNodeRule_message, names.of(element))));
		}
	}
}
