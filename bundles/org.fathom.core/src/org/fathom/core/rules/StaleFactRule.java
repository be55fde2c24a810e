package org.fathom.core.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.competitor.CompetitorSettings;
import org.fathom.core.store.Severity;
import org.fathom.core.store.StudyException;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.InsightPackage;

/** Facts about competitors are verified again and again, as often as the study's settings say. */
final class StaleFactRule extends AbstractElementRule<CompetitorFact> {
	private final LocalDate today;

	StaleFactRule(LocalDate today) {
		super("RULE-032", Severity.INFO, CompetitorFact.class); //$NON-NLS-1$
		this.today = today;
	}

	@Override
	protected void checkElement(CompetitorFact element, Consumer<Violation> violations) {
		try {
			if (settings(element).isStale(element, today)) {
				violations.accept(violation(element, InsightPackage.Literals.COMPETITOR_FACT__LAST_VERIFIED,
						element.getLastVerified() == null ? NLS.bind(Messages.StaleFactRule_never_message, names.of(element))
								: NLS.bind(Messages.StaleFactRule_message, names.of(element), element.getLastVerified()),
						new QuickFix(Messages.StaleFactRule_verified_label, () -> element.setLastVerified(today))));
			}
		} catch (StudyException e) {
			violations.accept(violation(element, null, e.getMessage()));
		}
	}

	private static CompetitorSettings settings(CompetitorFact fact) throws StudyException {
		Optional<Path> study = StudyFolder.of(fact);
		return study.isPresent() ? CompetitorSettings.read(study.get()) : CompetitorSettings.DEFAULT;
	}
}
