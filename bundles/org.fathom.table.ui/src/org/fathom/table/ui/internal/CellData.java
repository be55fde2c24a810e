package org.fathom.table.ui.internal;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.fathom.diagram.table.TableCell;

/** Gives the cells of a table to the grid and takes what is typed. A value of the grid is a {@link TableCell}, what is typed a text. */
final class CellData implements IDataProvider {
	private final TableRows rows;
	private final CellTexts texts;
	private final TableEdits edits;

	CellData(TableRows rows, CellTexts texts, TableEdits edits) {
		this.rows = rows;
		this.texts = texts;
		this.edits = edits;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return rows.cell(column, row);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		String text = value == null ? "" : value.toString(); //$NON-NLS-1$
		TableCell cell = rows.cell(column, row);
		if (!text.equals(texts.of(cell))) {
			edits.type(rows.lines().get(row), rows.columns().get(column), texts.value(cell, text));
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
