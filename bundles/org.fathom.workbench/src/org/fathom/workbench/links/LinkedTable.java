package org.fathom.workbench.links;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fathom.workbench.Messages;

/**
 * A table of figures in which those that are missing are named as missing. Its first column leads to what the row is about.
 *
 * @param <T> what a row shows
 */
public final class LinkedTable<T> {
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final Class<T> type;

	/**
	 * Makes a table without columns.
	 *
	 * @param parent is for the table alone
	 * @param type   of the rows
	 */
	public LinkedTable(Composite parent, Class<T> type) {
		this.type = type;
		parent.setLayout(layout);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		RowTips.in(viewer);
		Surroundings.follow(viewer);
	}

	/**
	 * Lets the rows lead to elements.
	 *
	 * @param target where a row leads; {@code null} for nowhere
	 * @param opener goes there
	 */
	public void link(Function<T, ? extends EObject> target, Consumer<EObject> opener) {
		LinkedRows.in(viewer, (Object row) -> {
			EObject element = row == null ? null : target.apply(type.cast(row));
			if (element != null) {
				viewer.getControl().getDisplay().asyncExec(() -> opener.accept(element));
			}
		});
	}

	/**
	 * Adds a column.
	 *
	 * @param title for the user
	 * @param style alignment
	 * @param width of the column
	 * @param text  of a row; {@code null} for a figure that is missing
	 */
	public void column(String title, int style, ColumnLayoutData width, Function<T, String> text) {
		boolean link = viewer.getTable().getColumnCount() == 0;
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), width);
		column.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				String known = text.apply(type.cast(cell.getElement()));
				StyledString styled = known == null ? new StyledString(Messages.LinkedTable_missing_label, LinkStyle.WARNING)
						: new StyledString(known, link ? LinkStyle.LINK : null);
				cell.setText(styled.getString());
				cell.setStyleRanges(styled.getStyleRanges());
				super.update(cell);
			}

			@Override
			public String getToolTipText(Object row) {
				return text.apply(type.cast(row));
			}
		});
	}

	/**
	 * Shows rows, unless they are shown already.
	 *
	 * @param rows in their order
	 */
	public void show(List<T> rows) {
		if (!rows.equals(viewer.getInput())) {
			viewer.setInput(rows);
		}
	}
}
