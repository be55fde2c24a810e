package org.fathom.table.ui.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Shows the text of a cell that is too narrow for it; the text of another is read in the cell. */
final class CellTooltip extends NatTableContentTooltip {

	CellTooltip(NatTable grid) {
		super(grid);
	}

	@Override
	protected String getText(Event event) {
		String text = super.getText(event);
		return text == null || text.isBlank() || isSeen(event) ? null : text.strip();
	}

	private boolean isSeen(Event event) {
		ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
		ICellPainter painter = natTable.getConfigRegistry().getConfigAttribute(CellConfigAttributes.CELL_PAINTER, cell.getDisplayMode(),
				cell.getConfigLabels());
		GC gc = new GC(natTable);
		try {
			int right = cell.getBounds().x + painter.getPreferredWidth(cell, gc, natTable.getConfigRegistry());
			return right <= Math.min(cell.getBounds().x + cell.getBounds().width, natTable.getClientArea().width);
		} finally {
			gc.dispose();
		}
	}
}
