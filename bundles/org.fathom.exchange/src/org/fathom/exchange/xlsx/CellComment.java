package org.fathom.exchange.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;

/** A note on a cell. */
final class CellComment {
	private CellComment() {
	}

	static void add(Cell cell, String text) {
		Sheet sheet = cell.getSheet();
		CreationHelper helper = sheet.getWorkbook().getCreationHelper();
		ClientAnchor anchor = helper.createClientAnchor();
		anchor.setCol1(cell.getColumnIndex() + 1);
		anchor.setCol2(cell.getColumnIndex() + 4);
		anchor.setRow1(cell.getRowIndex());
		anchor.setRow2(cell.getRowIndex() + 4);
		Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setString(helper.createRichTextString(text));
		cell.setCellComment(comment);
	}
}
