package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.ProcessPackage;

/** No flow reaches a start event, and none leaves an end event. */
final class EventDirectionRule extends AbstractElementRule<Event> {
	EventDirectionRule() {
		super("RULE-018", Severity.ERROR, Event.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Event element, Consumer<Violation> violations) {
		if (element.getPosition() == EventPosition.START && !element.getIncoming().isEmpty()) {
			violations.accept(violation(element, ProcessPackage.Literals.FLOW_NODE__INCOMING,
					NLS.bind(Messages.EventDirectionRule_start_message, names.of(element))));
		}
		if (element.getPosition() == EventPosition.END && !element.getOutgoing().isEmpty()) {
			violations.accept(violation(element, ProcessPackage.Literals.FLOW_NODE__OUTGOING,
					NLS.bind(Messages.EventDirectionRule_end_message, names.of(element))));
		}
	}
}
