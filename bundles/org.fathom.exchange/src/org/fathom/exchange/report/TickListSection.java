package org.fathom.exchange.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.ticklist.Judgement;
import org.fathom.core.ticklist.TickCell;
import org.fathom.core.ticklist.TickList;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickRow;
import org.fathom.core.ticklist.TickState;
import org.fathom.model.process.Process;

/** Which insight has been gained on which step, and how that is judged. */
final class TickListSection implements Section {
	private final ReportContext context;
	private final TickList list;

	TickListSection(ReportContext context, List<Process> processes) {
		this.context = context;
		list = new TickListQuery(context.index(), context.settings(), context.date()).of(processes);
	}

	@Override
	public String anchor() {
		return "ticklist"; //$NON-NLS-1$
	}

	@Override
	public String title() {
		return Messages.TickListSection_title_label;
	}

	@Override
	public boolean isEmpty() {
		return list.rows().isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.open("ul", "class", "judgements"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Judgement judgement : list.judgements()) {
			html.element("li", judgement.message(), "class", judgement.kept() ? "kept" : "failed"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		html.close().open("table", "class", "ticks"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<String> titles = new ArrayList<>(List.of(Messages.TickListSection_columns_label.split("\\|"))); //$NON-NLS-1$
		list.columns().forEach(column -> titles.add(column.label()));
		ReportContext.columns(html, titles);
		html.open("tbody"); //$NON-NLS-1$
		list.rows().forEach(row -> write(html, row));
		html.close().close();
	}

	private void write(HtmlWriter html, TickRow row) {
		html.open("tr").element("td", row.step().eContainer() instanceof Process process ? process.getCode() : null); //$NON-NLS-1$ //$NON-NLS-2$
		html.open("th", "scope", "row"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.link(html, row.step());
		html.close();
		for (TickCell cell : row.all()) {
			String[] words = Messages.TickListSection_states_label.split("\\|"); //$NON-NLS-1$
			String said = cell.state() == TickState.NOT_APPLICABLE && cell.reason() != null
					? NLS.bind(Messages.TickListSection_exempt_label, cell.reason(), cell.decidedBy()) : words[cell.state().ordinal()];
			html.element("td", sign(cell.state()), "class", "tick tick" + cell.state().ordinal(), "title", said, "aria-label", said); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		html.close();
	}

	private static String sign(TickState state) {
		return switch (state) {
		case EMPTY -> ""; //$NON-NLS-1$
		case PLANNED -> "\u25d0"; //$NON-NLS-1$
		case DONE -> "\u2713"; //$NON-NLS-1$
		case NOT_APPLICABLE -> "\u2013"; //$NON-NLS-1$
		};
	}
}
