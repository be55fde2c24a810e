package org.fathom.workbench.depth;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.fathom.core.depth.DepthSummary;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.LinkStyle;
import org.fathom.workbench.links.LinkedRows;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.study.OpenStudy;

/** Depth added up, a line for each process, area or party; a click on a name goes there. */
final class RollUpTable {
	private static final int LEVELS = 3;
	private static final int LOWEST = 4;
	private static final int MARGIN = 5;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private OpenStudy study;

	RollUpTable(Composite parent) {
		parent.setLayout(layout);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.RollUpTable_name_label, SWT.LEFT, new ColumnWeightData(6, 110), row -> study.label(row.element()), true);
		column(Messages.RollUpTable_steps_label, SWT.RIGHT, new ColumnPixelData(56), row -> Integer.toString(row.steps()), false);
		column(Messages.RollUpTable_mean_label, SWT.RIGHT, new ColumnPixelData(62), RollUpTable::mean, false);
		column(Messages.RollUpTable_levels_label, SWT.LEFT, new ColumnPixelData(84), row -> "", false); //$NON-NLS-1$
		column(Messages.RollUpTable_lowest_label, SWT.LEFT, new ColumnWeightData(5, 110),
				row -> row.lowest() == null ? "" : study.label(row.lowest()), true); //$NON-NLS-1$
		viewer.getTable().addListener(SWT.PaintItem, this::paintBar);
		RowTips.in(viewer);
		Surroundings.follow(viewer);
		LinkedRows.in(viewer, (Object row, Integer column) -> follow(row, column));
	}

	private static String mean(DepthSummary row) {
		return row.steps() == 0 ? "" : String.format("%.2f", row.mean()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void column(String title, int style, ColumnLayoutData width, Function<DepthSummary, String> text, boolean link) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), width);
		column.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				StyledString styled = new StyledString(text.apply((DepthSummary) cell.getElement()), link ? LinkStyle.LINK : null);
				cell.setText(styled.getString());
				cell.setStyleRanges(styled.getStyleRanges());
				super.update(cell);
			}

			@Override
			public String getToolTipText(Object row) {
				return link ? text.apply((DepthSummary) row) : null;
			}
		});
	}

	private void paintBar(Event event) {
		if (event.index == LEVELS && event.item.getData() instanceof DepthSummary row) {
			int width = viewer.getTable().getColumn(LEVELS).getWidth() - 2 * MARGIN;
			Rectangle bar = new Rectangle(event.x + MARGIN, event.y + event.height / 2 - MARGIN, width, 2 * MARGIN);
			DepthBar.paint(event.gc, bar, row.counts(), row.sound(), DepthColors.onto(viewer.getTable().getBackground()));
		}
	}

	private void follow(Object row, int column) {
		if (row instanceof DepthSummary summary) {
			EObject target = column == LOWEST ? summary.lowest() : summary.element();
			if (target != null) {
				viewer.getControl().getDisplay().asyncExec(() -> study.show(target));
			}
		}
	}

	void show(OpenStudy opened, List<DepthSummary> rows) {
		study = opened;
		Table table = viewer.getTable();
		int top = table.getTopIndex();
		int selected = table.getSelectionIndex();
		viewer.setInput(rows);
		if (selected >= 0 && selected < rows.size()) {
			table.setSelection(selected);
		}
		table.setTopIndex(top);
	}
}
