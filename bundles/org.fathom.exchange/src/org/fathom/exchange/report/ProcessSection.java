package org.fathom.exchange.report;

import java.util.List;

import org.fathom.core.depth.DepthQuery;
import org.fathom.model.base.Named;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/** One process: its flow as a picture and its steps with what hangs on them. */
final class ProcessSection implements Section {
	private final ReportContext context;
	private final Process process;
	private final String picture;

	/** A process with its flow as SVG. */
	ProcessSection(ReportContext context, Process process, String picture) {
		this.context = context;
		this.process = process;
		this.picture = picture;
		context.announce(List.of(process));
		context.announce(process.getNodes());
	}

	@Override
	public String anchor() {
		return ReportContext.anchor(process);
	}

	@Override
	public String title() {
		return process.getCode() == null ? ReportContext.name(process) : process.getCode() + ' ' + ReportContext.name(process);
	}

	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public void write(HtmlWriter html) {
		context.markdown(html, process.getDescription());
		html.open("dl"); //$NON-NLS-1$
		ReportContext.fact(html, Messages.ProcessSection_trigger_label, process.getTrigger());
		ReportContext.fact(html, Messages.ProcessSection_outcome_label, process.getOutcome());
		context.fact(html, Messages.ProcessSection_kpis_label, process.getKpis());
		html.close();
		html.open("figure", "role", "img", "aria-label", title()).raw(picture).close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		html.open("table"); //$NON-NLS-1$
		ReportContext.columns(html, Messages.ProcessSection_columns_label);
		html.open("tbody"); //$NON-NLS-1$
		DepthQuery depth = new DepthQuery(context.index());
		for (FlowNode node : process.getNodes()) {
			if (node instanceof Step || node.getName() != null) {
				row(html, node, depth);
			}
		}
		html.close().close();
	}

	private void row(HtmlWriter html, FlowNode node, DepthQuery depth) {
		Step step = node instanceof Step each ? each : null;
		html.open("tr", "id", ReportContext.anchor(node)); //$NON-NLS-1$ //$NON-NLS-2$
		html.element("td", step == null ? null : step.getNumber(), "class", "number"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		html.open("th", "scope", "row").text(ReportContext.name(node)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (step != null && step.getRefinement() != null) {
			html.text(" \u2192 "); //$NON-NLS-1$
			context.link(html, step.getRefinement());
		}
		html.close();
		html.element("td", node.getLane() == null ? null : ReportContext.name(node.getLane())); //$NON-NLS-1$
		String level = step == null ? null : String.valueOf(depth.depth(step).effectiveLevel());
		html.element("td", level, "class", step == null ? null : "number level" + level); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		cell(html, context.index().painPoints(node));
		cell(html, context.index().solutions(node));
		html.close();
	}

	private void cell(HtmlWriter html, List<? extends Named> elements) {
		html.open("td"); //$NON-NLS-1$
		context.links(html, elements);
		html.close();
	}
}
