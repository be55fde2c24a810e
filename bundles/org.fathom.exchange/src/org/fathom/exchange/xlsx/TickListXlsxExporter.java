package org.fathom.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.ticklist.Judgement;
import org.fathom.core.ticklist.TickCell;
import org.fathom.core.ticklist.TickList;
import org.fathom.core.ticklist.TickRow;
import org.fathom.core.ticklist.TickState;
import org.fathom.core.ticklist.TopicColumn;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.Messages;
import org.fathom.exchange.internal.WholeFile;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.Process;

/**
 * Writes a tick-list as an Excel workbook: a row a step, a column a dimension, then one for each scene or business unit that the study asks
 * for, a choice of states in each cell, the judgements below and a line to sign. The first column holds the ids of the steps and is hidden.
 */
public final class TickListXlsxExporter {
	private static final int FIRST_DIMENSION = 5;
	private static final int HEADER = 2;

	/**
	 * Writes the workbook. A file of that name is replaced; it is complete or not there at all.
	 *
	 * @param list  the tick-list
	 * @param title what it is of, for example the name of the study
	 * @param date  the day for which it holds
	 * @param file  where to
	 * @throws ExchangeException if the file cannot be written
	 */
	public void export(TickList list, String title, LocalDate date, Path file) throws ExchangeException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			fill(workbook, list, title, date);
			workbook.write(bytes);
			WholeFile.write(file, bytes.toByteArray());
		} catch (IOException e) {
			throw new ExchangeException(NLS.bind(Messages.DiagramExport_cannotWrite_error, file, e.getMessage()), e);
		}
	}

	private static void fill(XSSFWorkbook workbook, TickList list, String title, LocalDate date) {
		Sheet sheet = workbook.createSheet(Messages.TickListXlsxExporter_sheet_label);
		TickStyles styles = new TickStyles(workbook);
		Cell head = TextCell.write(sheet.createRow(0), 1, NLS.bind(Messages.TickListXlsxExporter_title_label, title, date));
		head.setCellStyle(styles.header());
		header(sheet.createRow(HEADER), list.columns(), styles);
		int at = HEADER + 1;
		for (TickRow row : list.rows()) {
			fill(sheet.createRow(at++), row, styles);
		}
		if (!list.rows().isEmpty()) {
			choices(sheet, new CellRangeAddressList(HEADER + 1, at - 1, FIRST_DIMENSION, lastColumn(list)));
		}
		judgements(sheet, list, at + 1);
		sheet.createFreezePane(FIRST_DIMENSION, HEADER + 1);
		widths(sheet, lastColumn(list));
	}

	private static int lastColumn(TickList list) {
		return FIRST_DIMENSION + TickDimension.values().length + list.columns().size() - 1;
	}

	private static void header(Row row, List<TopicColumn> columns, TickStyles styles) {
		String[] fixed = Messages.TickListXlsxExporter_columns_label.split("\\|"); //$NON-NLS-1$
		String[] dimensions = Messages.TickListXlsxExporter_dimensions_label.split("\\|"); //$NON-NLS-1$
		for (int i = 0; i < fixed.length; i++) {
			TextCell.write(row, i, fixed[i]).setCellStyle(styles.header());
		}
		for (int i = 0; i < dimensions.length; i++) {
			TextCell.write(row, FIRST_DIMENSION + i, dimensions[i]).setCellStyle(styles.header());
		}
		int at = FIRST_DIMENSION + dimensions.length;
		for (TopicColumn column : columns) {
			TextCell.write(row, at++, column.label()).setCellStyle(styles.header());
		}
	}

	private static void fill(Row row, TickRow tick, TickStyles styles) {
		TextCell.write(row, 0, tick.step().getId());
		TextCell.write(row, 1, tick.step().eContainer() instanceof Process process ? process.getCode() : null);
		TextCell.write(row, 2, tick.step().getNumber());
		TextCell.write(row, 3, tick.step().getName());
		row.createCell(4).setCellValue(tick.weight());
		int at = FIRST_DIMENSION;
		for (TickCell cell : tick.all()) {
			Cell written = TextCell.write(row, at++, sign(cell.state()));
			written.setCellStyle(styles.of(cell.state()));
			if (cell.reason() != null) {
				CellComment.add(written, NLS.bind(Messages.TickListXlsxExporter_exempt_label, cell.reason(), cell.decidedBy()));
			}
		}
	}

	private static String sign(TickState state) {
		return switch (state) {
		case EMPTY -> null;
		case PLANNED -> Messages.TickListXlsxExporter_planned_label;
		case DONE -> Messages.TickListXlsxExporter_done_label;
		case NOT_APPLICABLE -> Messages.TickListXlsxExporter_notApplicable_label;
		};
	}

	private static void choices(Sheet sheet, CellRangeAddressList cells) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		String[] signs = { sign(TickState.PLANNED), sign(TickState.DONE), sign(TickState.NOT_APPLICABLE) };
		DataValidation validation = helper.createValidation(helper.createExplicitListConstraint(signs), cells);
		validation.setShowErrorBox(true);
		sheet.addValidationData(validation);
	}

	private static void judgements(Sheet sheet, TickList list, int first) {
		int at = first;
		for (Judgement judgement : list.judgements()) {
			Row row = sheet.createRow(at++);
			TextCell.write(row, 1, judgement.id());
			TextCell.write(row, 2, judgement.kept() ? Messages.TickListXlsxExporter_kept_label : Messages.TickListXlsxExporter_failed_label);
			TextCell.write(row, 3, judgement.message());
		}
		TextCell.write(sheet.createRow(at + 1), 3, Messages.TickListXlsxExporter_signed_label);
	}

	private static void widths(Sheet sheet, int last) {
		int[] characters = { 26, 10, 8, 44, 8 };
		for (int i = 0; i < characters.length; i++) {
			sheet.setColumnWidth(i, characters[i] * 256);
		}
		for (int i = FIRST_DIMENSION; i <= last; i++) {
			sheet.setColumnWidth(i, 13 * 256);
		}
		sheet.setColumnHidden(0, true);
	}
}
