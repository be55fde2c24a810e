package org.fathom.exchange.report;

import java.util.List;
import java.util.Objects;

import org.fathom.core.competitor.SourceNames;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;

/** A dossier for each competitor: what is known, from where, how sure, and what it matters for. */
final class CompetitorsSection implements Section {
	private final ReportContext context;
	private final List<Competitor> competitors;

	CompetitorsSection(ReportContext context) {
		this.context = context;
		competitors = context.index().all(Competitor.class).stream().filter(each -> !each.getFacts().isEmpty()).toList();
	}

	@Override
	public String anchor() {
		return "competitors"; //$NON-NLS-1$
	}

	@Override
	public String title() {
		return Messages.CompetitorsSection_title_label;
	}

	@Override
	public boolean isEmpty() {
		return competitors.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		for (Competitor competitor : competitors) {
			html.element("h3", ReportContext.name(competitor)).open("table"); //$NON-NLS-1$ //$NON-NLS-2$
			ReportContext.columns(html, Messages.CompetitorsSection_columns_label);
			html.open("tbody"); //$NON-NLS-1$
			competitor.getFacts().forEach(fact -> row(html, fact));
			html.close().close();
		}
	}

	private void row(HtmlWriter html, CompetitorFact fact) {
		html.open("tr").element("td", ReportContext.name(fact)).element("td", Objects.toString(fact.getSource(), "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		html.element("td", SourceNames.of(fact.getConfidence())).element("td", Objects.toString(fact.getLastVerified(), ""), "class", "day") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.open("td"); //$NON-NLS-1$
		context.links(html, fact.getAbout());
		html.close().close();
	}
}
