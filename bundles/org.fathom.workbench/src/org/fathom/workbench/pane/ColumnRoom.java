package org.fathom.workbench.pane;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;

/** The room that the columns of a table share. */
public final class ColumnRoom {
	private ColumnRoom() {
	}

	/**
	 * Shares the room out again when a table is drawn for the first time: GTK knows how much there is only then.
	 *
	 * @param table lies alone in a composite whose layout gives columns their width
	 */
	public static void layOutOnceDrawn(Table table) {
		table.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				table.removeListener(SWT.Paint, this);
				table.getDisplay().asyncExec(() -> {
					if (!table.isDisposed()) {
						table.getParent().layout();
					}
				});
			}
		});
	}
}
