package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Named;
import org.fathom.model.process.Event;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.MessageFlow;
import org.fathom.model.process.SequenceFlow;

/** An element that people name needs a name. Events, gateways and flows may do without. */
final class EmptyNameRule extends AbstractElementRule<Named> {
	EmptyNameRule() {
		super("RULE-001", Severity.WARNING, Named.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Named element, Consumer<Violation> violations) {
		boolean optional = element instanceof SequenceFlow || element instanceof MessageFlow || element instanceof Gateway
				|| element instanceof Event;
		if (!optional && (element.getName() == null || element.getName().isBlank())) {
			violations.accept(violation(element, BasePackage.Literals.NAMED__NAME,
					NLS.bind(Messages.EmptyNameRule_message, element.eClass().getName(), element.getId())));
		}
	}
}
