package org.fathom.exchange.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.competitor.SourceNames;
import org.fathom.core.evidence.ChannelNames;
import org.fathom.core.evidence.Redaction;
import org.fathom.core.painpoint.StatusNames;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;

/** What hurts, the worst first: where, in whose words, what was seen, why, and what answers it. */
final class PainPointsSection implements Section {
	private static final Pattern PERIOD = Pattern.compile("P(\\d+)([YMWD])"); //$NON-NLS-1$
	private static final Map<String, String> UNITS = Map.of("Y", "a", "M", "mo", "W", "wk", "D", "d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

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
			html.text(impact.getMoney() == null ? "" : " (" + money(impact) + ')'); //$NON-NLS-1$ //$NON-NLS-2$
			html.text(impact.getNote() == null || impact.getNote().isBlank() ? "" : ". " + impact.getNote()).close(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The money with its period as a unit, for example "900 EUR/mo"; a period that is not so simple as it is written. */
	private static String money(KpiImpact impact) {
		if (impact.getPeriod() == null || impact.getPeriod().isBlank()) {
			return impact.getMoney().toString();
		}
		Matcher simple = PERIOD.matcher(impact.getPeriod().strip());
		String period = !simple.matches() ? impact.getPeriod()
				: (simple.group(1).equals("1") ? "" : simple.group(1) + ' ') + UNITS.get(simple.group(2)); //$NON-NLS-1$ //$NON-NLS-2$
		return impact.getMoney().toString() + '/' + period;
	}

	private void evidence(HtmlWriter html, List<Evidence> all) {
		List<Evidence> visible = Redaction.visible(all);
		if (visible.isEmpty()) {
			return;
		}
		html.element("h4", Messages.PainPointsSection_evidence_label).open("ul"); //$NON-NLS-1$ //$NON-NLS-2$
		for (Evidence evidence : visible) {
			html.open("li").element("strong", ReportContext.name(evidence)); //$NON-NLS-1$ //$NON-NLS-2$
			html.text(origin(evidence));
			context.markdown(html, evidence.getNote());
			if (!evidence.getMeasurements().isEmpty()) {
				html.element("p", values(evidence), "class", "facts"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			html.close();
		}
		html.close();
	}

	/** Through which channel, when, where and by whom it was seen. */
	private static String origin(Evidence evidence) {
		StringBuilder origin = new StringBuilder();
		if (evidence.getChannel() != Channel.NONE) {
			origin.append(", ").append(ChannelNames.of(evidence.getChannel())); //$NON-NLS-1$
		}
		origin.append(evidence.getDate() == null ? "" : ", " + evidence.getDate()); //$NON-NLS-1$ //$NON-NLS-2$
		origin.append(evidence.getPlace() == null ? "" : ", " + evidence.getPlace()); //$NON-NLS-1$ //$NON-NLS-2$
		origin.append(evidence.getObserver() == null ? "" : ", " + ReportContext.name(evidence.getObserver())); //$NON-NLS-1$ //$NON-NLS-2$
		return origin.append(evidence.isCustomerPresent() ? ", " + Messages.PainPointsSection_customerPresent_label : "").toString(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String values(Evidence evidence) {
		return evidence.getMeasurements().stream().map(each -> each.getLabel() + " = " + each.getValue()).collect(Collectors.joining("; ")); //$NON-NLS-1$ //$NON-NLS-2$
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
			html.text(" (" + SourceNames.of(cause.getConfidence()) + seen(cause) + ')'); //$NON-NLS-1$
			if (!cause.getCauses().isEmpty()) {
				tree(html, cause.getCauses());
			}
			html.close();
		}
		html.close();
	}

	private static String seen(Cause cause) {
		List<Evidence> visible = Redaction.visible(cause.getEvidence());
		return visible.isEmpty() ? "" //$NON-NLS-1$
				: ": " + visible.stream().map(ReportContext::name).collect(Collectors.joining(Messages.ReportContext_separator_label)); //$NON-NLS-1$
	}
}
