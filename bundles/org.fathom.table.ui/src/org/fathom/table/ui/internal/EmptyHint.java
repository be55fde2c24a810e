package org.fathom.table.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;

/** Says in a grid without lines why there are none, and how the first one is made. */
final class EmptyHint implements IOverlayPainter {
	private static final int MARGIN = 16;

	private final NatTable control;
	private final TableRows rows;
	private final boolean creates;

	EmptyHint(NatTable control, TableRows rows, TableEdits edits) {
		this.control = control;
		this.rows = rows;
		creates = !edits.tools().createTools().isEmpty();
	}

	@Override
	public void paintOverlay(GC gc, ILayer layer) {
		if (rows.lines().isEmpty()) {
			IStyle style = control.getConfigRegistry().getConfigAttribute(CellConfigAttributes.CELL_STYLE, DisplayMode.NORMAL);
			gc.setFont(JFaceResources.getDefaultFont());
			gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
			gc.drawText(text(), MARGIN, control.getRowHeightByPosition(0) + MARGIN, true);
		}
	}

	private String text() {
		if (rows.total() > 0) {
			return Messages.EmptyHint_filtered_message;
		}
		return creates ? Messages.EmptyHint_new_message : Messages.EmptyHint_nothing_message;
	}
}
