package org.fathom.exchange.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.how.ConditionWords;
import org.fathom.core.how.Facts;
import org.fathom.core.how.ScenarioQuery;
import org.fathom.core.how.ScenarioVerdict;
import org.fathom.core.how.ScenarioVerdict.Test;
import org.fathom.core.how.Truth;
import org.fathom.model.library.Study;

/** The catalogue of scenarios: for which segment, under which conditions, whether they are this customer's, and what solves them. */
final class ScenariosSection implements Section {
	private final ReportContext context;
	private final List<ScenarioVerdict> scenarios;

	ScenariosSection(ReportContext context, Study study) {
		this.context = context;
		scenarios = new ScenarioQuery(context.index(), Facts.of(study.getFacts(), Map.of())).scenarios(null);
	}

	@Override
	public String anchor() {
		return "scenarios"; //$NON-NLS-1$
	}

	@Override
	public String title() {
		return Messages.ScenariosSection_title_label;
	}

	@Override
	public boolean isEmpty() {
		return scenarios.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.open("table"); //$NON-NLS-1$
		ReportContext.columns(html, Messages.ScenariosSection_columns_label);
		html.open("tbody"); //$NON-NLS-1$
		for (ScenarioVerdict verdict : scenarios) {
			html.open("tr").element("td", Objects.toString(verdict.scenario().getSegment(), "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			html.element("td", ReportContext.name(verdict.scenario())).element("td", applies(verdict.applies())); //$NON-NLS-1$ //$NON-NLS-2$
			html.element("td", verdict.tests().stream().map(ScenariosSection::condition).collect(Collectors.joining("; "))).open("td"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			context.links(html, verdict.scenario().getSolutions());
			html.close().close();
		}
		html.close().close();
	}

	private static String applies(Truth truth) {
		return switch (truth) {
		case TRUE -> Messages.ScenariosSection_applies_label;
		case FALSE -> Messages.ScenariosSection_appliesNot_label;
		case UNKNOWN -> Messages.ScenariosSection_unknown_label;
		};
	}

	private static String condition(Test test) {
		String known = test.value() == null ? Messages.ScenariosSection_notKnown_label : test.value();
		return NLS.bind(Messages.ScenariosSection_condition_label, ConditionWords.of(test.condition()), known);
	}
}
