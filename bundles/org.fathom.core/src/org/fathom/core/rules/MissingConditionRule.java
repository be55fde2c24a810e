package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.GatewayKind;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.SequenceFlow;

/** Where a gateway decides, each way says when it is taken, or is the default. */
final class MissingConditionRule extends AbstractElementRule<SequenceFlow> {
	MissingConditionRule() {
		super("RULE-007", Severity.WARNING, SequenceFlow.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(SequenceFlow element, Consumer<Violation> violations) {
		if (!(element.getSource() instanceof Gateway gateway) || gateway.getOutgoing().size() < 2
				|| gateway.getKind() != GatewayKind.EXCLUSIVE && gateway.getKind() != GatewayKind.INCLUSIVE
				|| gateway.getDefaultFlow() == element || isSet(element.getCondition()) || isSet(element.getName())) {
			return;
		}
		QuickFix[] fixes = gateway.getDefaultFlow() != null ? new QuickFix[0]
				: new QuickFix[] { new QuickFix(Messages.MissingConditionRule_makeDefault_label,
						() -> gateway.setDefaultFlow(element)) };
		violations.accept(violation(element, ProcessPackage.Literals.SEQUENCE_FLOW__CONDITION,
				NLS.bind(Messages.MissingConditionRule_message, names.of(gateway), names.of(element.getTarget())), fixes));
	}

	private static boolean isSet(String text) {
		return text != null && !text.isBlank();
	}
}
