package org.fathom.exchange.report;

import java.util.List;
import java.util.Locale;

import org.fathom.core.depth.DepthQuery;
import org.fathom.core.depth.ProcessDepth;
import org.fathom.model.process.Process;

/** How deep each process is understood. */
final class DepthSection implements Section {
	private final ReportContext context;
	private final List<Process> processes;

	DepthSection(ReportContext context, List<Process> processes) {
		this.context = context;
		this.processes = processes;
	}

	@Override
	public String anchor() {
		return "depth"; //$NON-NLS-1$
	}

	@Override
	public String title() {
		return Messages.DepthSection_title_label;
	}

	@Override
	public boolean isEmpty() {
		return processes.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.element("p", Messages.DepthSection_intro_message).open("table"); //$NON-NLS-1$ //$NON-NLS-2$
		ReportContext.columns(html, Messages.DepthSection_columns_label);
		html.open("tbody"); //$NON-NLS-1$
		DepthQuery query = new DepthQuery(context.index());
		for (Process process : processes) {
			row(html, process, query.depth(process));
		}
		html.close().close();
	}

	private void row(HtmlWriter html, Process process, ProcessDepth depth) {
		html.open("tr").open("th", "scope", "row"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		context.link(html, process);
		html.close();
		for (int level = 0; level < depth.counts().size(); level++) {
			int count = depth.counts().get(level).intValue();
			html.element("td", count == 0 ? "" : String.valueOf(count), "class", "number level" + level); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		html.element("td", String.valueOf(depth.sound()), "class", "number"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		html.element("td", String.format(Locale.ROOT, "%.1f", Double.valueOf(depth.mean())), "class", "number").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
