package org.fathom.exchange.xlsx;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fathom.core.ticklist.TickState;

/** How the cells of a tick-list look in a workbook: the colours of the table in Fathom. */
final class TickStyles {
	private final Map<TickState, CellStyle> states = new EnumMap<>(TickState.class);
	private final CellStyle header;

	TickStyles(XSSFWorkbook workbook) {
		states.put(TickState.EMPTY, filled(workbook, 255, 255, 255));
		states.put(TickState.PLANNED, filled(workbook, 255, 243, 205));
		states.put(TickState.DONE, filled(workbook, 207, 235, 214));
		states.put(TickState.NOT_APPLICABLE, filled(workbook, 236, 238, 241));
		XSSFFont bold = workbook.createFont();
		bold.setBold(true);
		header = workbook.createCellStyle();
		header.setFont(bold);
		header.setWrapText(true);
	}

	private static CellStyle filled(XSSFWorkbook workbook, int red, int green, int blue) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFillForegroundColor(new XSSFColor(new byte[] { (byte) red, (byte) green, (byte) blue }, null));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setAlignment(HorizontalAlignment.CENTER);
		return style;
	}

	CellStyle of(TickState state) {
		return states.get(state);
	}

	CellStyle header() {
		return header;
	}
}
