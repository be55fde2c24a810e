package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.painpoint.StatusMoves;
import org.fathom.core.painpoint.StatusNames;
import org.fathom.core.store.Severity;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;

/** A pain point has what its status stands for. */
final class UnearnedStatusRule extends AbstractElementRule<PainPoint> {
	UnearnedStatusRule() {
		super("RULE-021", Severity.WARNING, PainPoint.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(PainPoint element, Consumer<Violation> violations) {
		if (element.getStatus() == PainPointStatus.CANDIDATE) {
			return;
		}
		StatusMoves moves = new StatusMoves(StudyIndex.of(element));
		PainPointStatus earned = moves.earned(element);
		if (earned != element.getStatus()) {
			String missing = String.join(Messages.Judges_list_separator, moves.missing(element, element.getStatus()));
			violations.accept(violation(element, InsightPackage.Literals.PAIN_POINT__STATUS,
					NLS.bind(Messages.UnearnedStatusRule_message,
							new Object[] { names.of(element), StatusNames.of(element.getStatus()), missing }),
					new QuickFix(NLS.bind(Messages.UnearnedStatusRule_setBack_label, StatusNames.of(earned)),
							() -> element.setStatus(earned))));
		}
	}
}
