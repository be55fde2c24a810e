package org.fathom.core.rules;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.core.value.ImpactPeriod;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.KpiImpact;

/** Money that a pain point costs is that of a period which can be brought to a year. */
final class ImpactPeriodRule extends AbstractElementRule<KpiImpact> {
	ImpactPeriodRule() {
		super("RULE-036", Severity.WARNING, KpiImpact.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(KpiImpact element, Consumer<Violation> violations) {
		if (element.getMoney() != null && ImpactPeriod.timesAYear(element.getPeriod()).isEmpty()) {
			violations.accept(violation(element, InsightPackage.Literals.KPI_IMPACT__PERIOD,
					NLS.bind(Messages.ImpactPeriodRule_message,
							new Object[] { names.of(element.eContainer()), element.getMoney(), element.getPeriod() })));
		}
	}
}
