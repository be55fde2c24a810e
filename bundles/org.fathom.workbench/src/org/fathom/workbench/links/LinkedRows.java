package org.fathom.workbench.links;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Lets rows be followed with one click on their text, or with Enter. */
public final class LinkedRows {
	private final ColumnViewer viewer;
	private final BiConsumer<Object, Integer> opener;

	private LinkedRows(ColumnViewer viewer, BiConsumer<Object, Integer> opener) {
		this.viewer = viewer;
		this.opener = opener;
	}

	/**
	 * Makes the rows of a viewer links.
	 *
	 * @param viewer a table or tree
	 * @param opener is given the row that is followed
	 */
	public static void in(ColumnViewer viewer, Consumer<Object> opener) {
		in(viewer, (row, column) -> opener.accept(row));
	}

	/**
	 * Makes the cells of a viewer links.
	 *
	 * @param viewer a table or tree
	 * @param opener is given the row and the index of the column that is followed; Enter follows the first column
	 */
	public static void in(ColumnViewer viewer, BiConsumer<Object, Integer> opener) {
		LinkedRows rows = new LinkedRows(viewer, opener);
		viewer.getControl().addListener(SWT.MouseUp, rows::clicked);
		viewer.getControl().addListener(SWT.MouseMove, rows::moved);
		viewer.getControl().addListener(SWT.DefaultSelection, event -> opener.accept(viewer.getStructuredSelection().getFirstElement(), 0));
	}

	private void clicked(Event event) {
		ViewerCell cell = cell(event);
		if (event.button == 1 && event.count == 1 && cell != null) {
			opener.accept(cell.getElement(), cell.getColumnIndex());
		}
	}

	private void moved(Event event) {
		viewer.getControl().setCursor(cell(event) == null ? null : viewer.getControl().getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	private ViewerCell cell(Event event) {
		Point point = new Point(event.x, event.y);
		ViewerCell cell = viewer.getCell(point);
		return cell != null && cell.getTextBounds().contains(point) ? cell : null;
	}
}
