package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.SequenceFlow;

/** A sequence flow leads from one node to another node of the same process. */
final class FlowEndsRule extends AbstractElementRule<SequenceFlow> {
	FlowEndsRule() {
		super("RULE-016", Severity.ERROR, SequenceFlow.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(SequenceFlow element, Consumer<Violation> violations) {
		boolean complete = element.getSource() != null && element.getTarget() != null
				&& element.getSource() != element.getTarget()
				&& element.getSource().eContainer() == element.getTarget().eContainer();
		if (!complete) {
			violations.accept(violation(element, ProcessPackage.Literals.SEQUENCE_FLOW__TARGET,
					NLS.bind(Messages.FlowEndsRule_message, names.of(element), names.of(element.eContainer())),
					new QuickFix(Messages.FlowEndsRule_delete_label, () -> delete(element))));
		}
	}

	private static void delete(SequenceFlow flow) {
		flow.setSource(null);
		flow.setTarget(null);
		EcoreUtil.remove(flow);
	}
}
