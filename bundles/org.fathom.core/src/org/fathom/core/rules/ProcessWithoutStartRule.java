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

/** A process that has nodes starts with at least one event. */
final class ProcessWithoutStartRule extends AbstractElementRule<Process> {
	ProcessWithoutStartRule() {
		super("RULE-003", Severity.ERROR, Process.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Process element, Consumer<Violation> violations) {
		boolean found = element.getNodes().stream()
				.anyMatch(node -> node instanceof Event event && event.getPosition() == EventPosition.START);
		if (!found && !element.getNodes().isEmpty()) {
			violations.accept(violation(element, ProcessPackage.Literals.PROCESS__NODES,
					NLS.bind(Messages.ProcessWithoutStartRule_message, names.of(element)),
					new QuickFix(Messages.ProcessWithoutStartRule_add_label, () -> add(element))));
		}
	}

	private static void add(Process process) {
		Event event = ProcessFactory.eINSTANCE.createEvent();
		event.setPosition(EventPosition.START);
		if (!process.getLanes().isEmpty()) {
			event.setLane(process.getLanes().get(0));
		}
		process.getNodes().add(event);
	}
}
