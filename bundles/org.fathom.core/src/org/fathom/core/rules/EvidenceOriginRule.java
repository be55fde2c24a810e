package org.fathom.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightPackage;

/** Evidence says through which channel it was got, when, and by whom: without that nobody can ask again. */
final class EvidenceOriginRule extends AbstractElementRule<Evidence> {
	EvidenceOriginRule() {
		super("RULE-035", Severity.WARNING, Evidence.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Evidence element, Consumer<Violation> violations) {
		if (element.isRedacted()) {
			return;
		}
		List<String> missing = new ArrayList<>();
		if (element.getChannel() == Channel.NONE) {
			missing.add(Messages.EvidenceOriginRule_channel_label);
		}
		if (element.getDate() == null) {
			missing.add(Messages.EvidenceOriginRule_date_label);
		}
		if (element.getObserver() == null) {
			missing.add(Messages.EvidenceOriginRule_observer_label);
		}
		if (!missing.isEmpty()) {
			violations.accept(violation(element, feature(element),
					NLS.bind(Messages.EvidenceOriginRule_message, names.of(element), String.join(Messages.Judges_list_separator, missing))));
		}
	}

	private static EStructuralFeature feature(Evidence evidence) {
		if (evidence.getChannel() == Channel.NONE) {
			return InsightPackage.Literals.EVIDENCE__CHANNEL;
		}
		return evidence.getDate() == null ? InsightPackage.Literals.EVIDENCE__DATE : InsightPackage.Literals.EVIDENCE__OBSERVER;
	}
}
