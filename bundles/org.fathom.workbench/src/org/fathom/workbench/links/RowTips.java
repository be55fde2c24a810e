package org.fathom.workbench.links;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Event;

/** Tooltips of the rows of a list, with names as they are: an ampersand is no mnemonic. */
public final class RowTips extends ColumnViewerToolTipSupport {
	private RowTips(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
	}

	/**
	 * Shows the tooltips of the label providers of a viewer.
	 *
	 * @param viewer a table or tree
	 */
	public static void in(ColumnViewer viewer) {
		new RowTips(viewer);
	}

	@Override
	protected String getText(Event event) {
		return plain(super.getText(event));
	}

	/**
	 * A tooltip that shows a text as it is.
	 *
	 * @param text any text; may be {@code null}
	 * @return the same for a tooltip
	 */
	public static String plain(String text) {
		return text == null ? null : text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
