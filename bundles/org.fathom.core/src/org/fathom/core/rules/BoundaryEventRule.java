package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.ProcessPackage;

/** A boundary event sits on a step of its process. */
final class BoundaryEventRule extends AbstractElementRule<Event> {
	BoundaryEventRule() {
		super("RULE-017", Severity.ERROR, Event.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Event element, Consumer<Violation> violations) {
		if (element.getPosition() == EventPosition.BOUNDARY
				&& (element.getAttachedTo() == null || element.getAttachedTo().eContainer() != element.eContainer())) {
			violations.accept(violation(element, ProcessPackage.Literals.EVENT__ATTACHED_TO,
					NLS.bind(Messages.BoundaryEventRule_message, names.of(element))));
		}
	}
}
