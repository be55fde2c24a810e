package org.fathom.exchange.xlsx;

import java.util.Objects;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** A cell with a text that a spreadsheet takes for nothing else: what begins like a formula gets an apostrophe before it. */
final class TextCell {
	private TextCell() {
	}

	static Cell write(Row row, int column, String text) {
		Cell cell = row.createCell(column);
		String value = Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
		if (!value.isEmpty()) {
			cell.setCellValue("=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? '\'' + value : value); //$NON-NLS-1$
		}
		return cell;
	}
}
