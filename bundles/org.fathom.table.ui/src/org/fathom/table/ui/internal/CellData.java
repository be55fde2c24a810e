package org.fathom.table.ui.internal;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.fathom.diagram.table.TableCell;

/** Gives the cells of a table to the grid and takes what is typed. A value of the grid is a {@link TableCell}, what is typed a text. */
final class CellData implements IDataProvider {
	private final TableRows rows;
	private final TableEdits edits;

	CellData(TableRows rows, TableEdits edits) {
		this.rows = rows;
		this.edits = edits;
	}

	/** What a cell reads; empty for no cell. */
	static String text(Object cell) {
		if (cell instanceof TableCell tableCell) {
			return tableCell.label() == null ? "" : tableCell.label(); //$NON-NLS-1$
		}
		return cell == null ? "" : cell.toString(); //$NON-NLS-1$
	}

	@Override
	public Object getDataValue(int column, int row) {
		return rows.cell(column, row);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		String text = value == null ? "" : value.toString(); //$NON-NLS-1$
		if (!text.equals(text(rows.cell(column, row)))) {
			edits.type(rows.lines().get(row), rows.columns().get(column), text);
		}
	}

	@Override
	public int getColumnCount() {
		return rows.columns().size();
	}

	@Override
	public int getRowCount() {
		return rows.lines().size();
	}
}
