package org.fathom.exchange.report;

import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.evidence.Redaction;
import org.fathom.core.painpoint.StatusNames;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;

/** What hurts, the worst first: where, in whose words, what was seen, why, and what answers it. */
final class PainPointsSection implements Section {
	private final ReportContext context;
	private final List<PainPoint> painPoints;

	PainPointsSection(ReportContext context) {
		this.context = context;
		painPoints = context.index().all(PainPoint.class).stream().sorted(Comparator.comparingInt(PainPoint::getSeverity).reversed()).toList();
		context.announce(painPoints);
	}

	@Override
	public String anchor() {
		return "pain"; //$NON-NLS-1$
	}

	@Override
	public String title() {
		return Messages.PainPointsSection_title_label;
	}

	@Override
	public boolean isEmpty() {
		return painPoints.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		painPoints.forEach(painPoint -> write(html, painPoint));
	}

	private void write(HtmlWriter html, PainPoint painPoint) {
		html.open("article", "id", ReportContext.anchor(painPoint), "class", "pain severity" + painPoint.getSeverity()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		html.element("h3", ReportContext.name(painPoint)); //$NON-NLS-1$
		html.element("p", NLS.bind(Messages.PainPointsSection_severity_label, Integer.valueOf(painPoint.getSeverity()), //$NON-NLS-1$
				StatusNames.of(painPoint.getStatus())), "class", "facts"); //$NON-NLS-1$ //$NON-NLS-2$
		quote(html, painPoint);
		context.markdown(html, painPoint.getDescription());
		html.open("dl"); //$NON-NLS-1$
		context.fact(html, Messages.PainPointsSection_where_label, painPoint.getAffects());
		ReportContext.fact(html, Messages.PainPointsSection_frequency_label, painPoint.getFrequency());
		painPoint.getKpiImpacts().forEach(impact -> impact(html, impact));
		context.fact(html, Messages.PainPointsSection_answer_label, context.index().solutions(painPoint));
		html.close();
		evidence(html, painPoint.getEvidence());
		causes(html, painPoint.getCauses());
		html.close();
	}

	private static void quote(HtmlWriter html, PainPoint painPoint) {
		if (painPoint.getQuote() != null && !painPoint.getQuote().isBlank()) {
			html.open("blockquote").element("p", painPoint.getQuote()); //$NON-NLS-1$ //$NON-NLS-2$
			if (painPoint.getQuotedBy() != null) {
				html.element("footer", painPoint.getQuotedBy()); //$NON-NLS-1$
			}
			html.close();
		}
	}

	private void impact(HtmlWriter html, KpiImpact impact) {
		if (impact.getKpi() != null) {
			html.element("dt", ReportContext.name(impact.getKpi())).open("dd"); //$NON-NLS-1$ //$NON-NLS-2$
			html.text(impact.getAmount() == null ? "" : impact.getAmount().toString()); //$NON-NLS-1$
			html.text(impact.getMoney() == null ? "" : " (" + impact.getMoney() + ')').close(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void evidence(HtmlWriter html, List<Evidence> all) {
		List<Evidence> visible = Redaction.visible(all);
		if (visible.isEmpty()) {
			return;
		}
		html.element("h4", Messages.PainPointsSection_evidence_label).open("ul"); //$NON-NLS-1$ //$NON-NLS-2$
		for (Evidence evidence : visible) {
			html.open("li").element("strong", ReportContext.name(evidence)); //$NON-NLS-1$ //$NON-NLS-2$
			html.text(evidence.getDate() == null ? "" : ", " + evidence.getDate()); //$NON-NLS-1$ //$NON-NLS-2$
			html.text(evidence.getPlace() == null ? "" : ", " + evidence.getPlace()); //$NON-NLS-1$ //$NON-NLS-2$
			context.markdown(html, evidence.getNote());
			html.close();
		}
		html.close();
	}

	private void causes(HtmlWriter html, List<Cause> causes) {
		if (!causes.isEmpty()) {
			html.element("h4", Messages.PainPointsSection_causes_label); //$NON-NLS-1$
			tree(html, causes);
		}
	}

	private void tree(HtmlWriter html, List<Cause> causes) {
		html.open("ul"); //$NON-NLS-1$
		for (Cause cause : causes) {
			html.open("li").text(ReportContext.name(cause)); //$NON-NLS-1$
			if (cause.isRoot()) {
				html.text(" ").element("em", Messages.PainPointsSection_root_label); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (!cause.getCauses().isEmpty()) {
				tree(html, cause.getCauses());
			}
			html.close();
		}
		html.close();
	}
}
