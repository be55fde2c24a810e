package org.fathom.table.ui.internal;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.fathom.diagram.table.TableLine;

/** Gives the texts of a header to the grid. */
final class HeaderData implements IDataProvider {
	/** A text by its position. */
	@FunctionalInterface
	interface Texts {
		String at(int column, int row);
	}

	private final IntSupplier columns;
	private final IntSupplier rows;
	private final Texts texts;

	private HeaderData(IntSupplier columns, IntSupplier rows, Texts texts) {
		this.columns = columns;
		this.rows = rows;
		this.texts = texts;
	}

	static HeaderData ofColumns(TableRows rows) {
		return new HeaderData(() -> rows.columns().size(), () -> 1, (column, row) -> text(rows.columns().get(column).label()));
	}

	static HeaderData ofLines(TableRows rows) {
		return new HeaderData(() -> 1, () -> rows.lines().size(), (column, row) -> line(rows, rows.lines().get(row)));
	}

	/** A line's text, indented below its parent, with a sign that tells whether the lines below it are shown. */
	private static String line(TableRows rows, TableLine line) {
		String sign = line.lines().isEmpty() ? "" : rows.isClosed(line) ? "\u25b8 " : "\u25be "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return "        ".repeat(TableRows.level(line)) + sign + text(line.label()); //$NON-NLS-1$
	}

	private static String text(String label) {
		return label == null ? "" : label; //$NON-NLS-1$
	}

	@Override
	public Object getDataValue(int column, int row) {
		return texts.at(column, row);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int getColumnCount() {
		return columns.getAsInt();
	}

	@Override
	public int getRowCount() {
		return rows.getAsInt();
	}
}
