package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.ProcessPackage;

/** A process that has nodes ends with at least one event. */
final class ProcessWithoutEndRule extends AbstractElementRule<Process> {
	ProcessWithoutEndRule() {
		super("RULE-004", Severity.ERROR, Process.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Process element, Consumer<Violation> violations) {
		boolean found = element.getNodes().stream()
				.anyMatch(node -> node instanceof Event event && event.getPosition() == EventPosition.END);
		if (!found && !element.getNodes().isEmpty()) {
			violations.accept(violation(element, ProcessPackage.Literals.PROCESS__NODES,
					NLS.bind(Messages.ProcessWithoutEndRule_message, names.of(element)),
					new QuickFix(Messages.ProcessWithoutEndRule_add_label, () -> add(element))));
		}
	}

	private static void add(Process process) {
		Event event = ProcessFactory.eINSTANCE.createEvent();
		event.setPosition(EventPosition.END);
		if (!process.getLanes().isEmpty()) {
			event.setLane(process.getLanes().get(0));
		}
		process.getNodes().add(event);
	}
}
