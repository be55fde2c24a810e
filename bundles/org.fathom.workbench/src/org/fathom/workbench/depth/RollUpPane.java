package org.fathom.workbench.depth;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.fathom.core.depth.DepthRollUpQuery;
import org.fathom.core.depth.DepthSummary;
import org.fathom.model.process.Process;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/** The depth of all processes, areas and parties, and how it has grown: a tab each. Nothing is read while nobody looks. */
public final class RollUpPane {
	private static final int DELAY = 150;

	private final ActiveStudy active;
	private final Runnable changeListener = this::changed;
	private final CTabFolder folder;
	private final TrendPane trend;
	private boolean stale = true;

	/** What a tab adds up. */
	private record Scope(RollUpTable table, Function<DepthRollUpQuery, List<DepthSummary>> sums) {
	}

	/**
	 * Makes the tabs.
	 *
	 * @param parent has a fill layout
	 * @param active the study to read
	 */
	public RollUpPane(Composite parent, ActiveStudy active) {
		this.active = active;
		folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		tab(Messages.RollUpPane_processes_label, RollUpPane::processes);
		tab(Messages.RollUpPane_areas_label, DepthRollUpQuery::areas);
		tab(Messages.RollUpPane_parties_label, DepthRollUpQuery::parties);
		CTabItem last = new CTabItem(folder, SWT.NONE);
		last.setText(Messages.RollUpPane_trend_label);
		Composite area = new Composite(folder, SWT.NONE);
		last.setControl(area);
		trend = new TrendPane(area);
		folder.setSelection(0);
		folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill()));
		folder.addListener(SWT.Paint, event -> paintedStale());
		active.addListener(changeListener);
		folder.addDisposeListener(event -> active.removeListener(changeListener));
	}

	private void tab(String title, Function<DepthRollUpQuery, List<DepthSummary>> sums) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(title);
		Composite area = new Composite(folder, SWT.NONE);
		item.setControl(area);
		item.setData(new Scope(new RollUpTable(area), sums));
	}

	private static List<DepthSummary> processes(DepthRollUpQuery query) {
		return query.processes().stream().sorted(Comparator.comparing(row -> String.valueOf(((Process) row.element()).getCode()))).toList();
	}

	/** Reads the git history again if it is looked at: commits are made outside. */
	public void refreshTrend() {
		if (!folder.isDisposed() && folder.getSelectionIndex() == folder.getItemCount() - 1) {
			fill();
		}
	}

	private void changed() {
		stale = true;
		if (!folder.isDisposed()) {
			folder.redraw();
		}
	}

	/** The folder is painted only where it can be seen; several changes one after the other are shown at once. */
	private void paintedStale() {
		if (stale) {
			stale = false;
			folder.getDisplay().timerExec(DELAY, this::fill);
		}
	}

	private void fill() {
		OpenStudy study = active.get().orElse(null);
		if (folder.isDisposed() || folder.getSelection() == null) {
			return;
		}
		if (folder.getSelection().getData() instanceof Scope scope) {
			scope.table().show(study, study == null ? List.of() : scope.sums().apply(new DepthRollUpQuery(study.session().index())));
		} else {
			trend.show(study == null ? null : study.session().folder());
		}
	}
}
