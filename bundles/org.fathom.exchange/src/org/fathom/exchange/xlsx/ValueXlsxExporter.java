package org.fathom.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.value.DoubleCount;
import org.fathom.core.value.KpiValue;
import org.fathom.core.value.ValueCase;
import org.fathom.core.value.ValueCost;
import org.fathom.core.value.ValueEffect;
import org.fathom.core.value.YearlyMoney;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.Messages;
import org.fathom.exchange.internal.WholeFile;
import org.fathom.model.process.Kpi;
import org.fathom.model.solution.Solution;
import org.fathom.model.types.Money;
import org.fathom.model.types.Range;

/**
 * Writes a value case as an Excel workbook: the sums of each KPI and of money, every effect with its assumption, every cost, and where
 * an effect may be counted double.
 */
public final class ValueXlsxExporter {

	/**
	 * Writes the workbook. A file of that name is replaced; it is complete or not there at all.
	 *
	 * @param value the value case
	 * @param file  where to
	 * @throws ExchangeException if the file cannot be written
	 */
	public void export(ValueCase value, Path file) throws ExchangeException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			new Filling(workbook).fill(value);
			workbook.write(bytes);
			WholeFile.write(file, bytes.toByteArray());
		} catch (IOException e) {
			throw new ExchangeException(NLS.bind(Messages.DiagramExport_cannotWrite_error, file, e.getMessage()), e);
		}
	}

	/** One workbook being filled. */
	private static final class Filling {
		private static final int CHARACTER = 256;
		private static final int[] WIDTHS = { 34, 12, 34, 14, 14, 14, 14, 50 };

		private final XSSFWorkbook workbook;
		private final CellStyle header;
		private Sheet sheet;
		private int next;

		Filling(XSSFWorkbook workbook) {
			this.workbook = workbook;
			XSSFFont bold = workbook.createFont();
			bold.setBold(true);
			header = workbook.createCellStyle();
			header.setFont(bold);
			header.setWrapText(true);
		}

		void fill(ValueCase value) {
			begin(Messages.ValueXlsxExporter_sums_label, Messages.ValueXlsxExporter_sumColumns_label);
			for (KpiValue kpi : value.kpis()) {
				Row row = row(kpi.kpi().getName(), kpi.kpi().getUnit());
				range(row, 2, kpi.sum());
				range(row, 4, kpi.expected());
				number(row, 6, kpi.costSum());
			}
			next++;
			value.gains().forEach(money -> money(Messages.ValueXlsxExporter_gain_label, money));
			value.costs().forEach(money -> money(Messages.ValueXlsxExporter_cost_label, money));
			begin(Messages.ValueXlsxExporter_effects_label, Messages.ValueXlsxExporter_effectColumns_label);
			value.kpis().forEach(kpi -> kpi.effects().forEach(effect -> effect(kpi.kpi(), effect)));
			begin(Messages.ValueXlsxExporter_costs_label, Messages.ValueXlsxExporter_costColumns_label);
			value.kpis().forEach(kpi -> kpi.costs().forEach(cost -> cost(kpi.kpi(), cost)));
			begin(Messages.ValueXlsxExporter_double_label, Messages.ValueXlsxExporter_doubleColumns_label);
			for (DoubleCount twice : value.doubleCounts()) {
				List<Solution> solutions = twice.solutions();
				row(twice.kpi().getName(), null, twice.painPoint().getName(),
						solutions.stream().map(Solution::getName).collect(Collectors.joining("; "))); //$NON-NLS-1$
			}
		}

		private void begin(String name, String columns) {
			sheet = workbook.createSheet(name);
			next = 0;
			Row row = row(columns.split("\\|")); //$NON-NLS-1$
			row.forEach(cell -> cell.setCellStyle(header));
			for (int i = 0; i < WIDTHS.length; i++) {
				sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
			}
			sheet.createFreezePane(0, 1);
		}

		private Row row(String... texts) {
			Row row = sheet.createRow(next++);
			for (int i = 0; i < texts.length; i++) {
				TextCell.write(row, i, texts[i]);
			}
			return row;
		}

		private void effect(Kpi kpi, ValueEffect effect) {
			Row row = row(kpi.getName(), kpi.getUnit(), effect.solution().getName());
			range(row, 3, effect.effect().getAmount());
			money(row, 5, effect.effect().getMoney());
			TextCell.write(row, 7, effect.effect().getAssumption());
		}

		private void cost(Kpi kpi, ValueCost cost) {
			Row row = row(kpi.getName(), null, cost.painPoint().getName());
			if (cost.impact().getAmount() != null) {
				number(row, 3, cost.impact().getAmount().value());
				TextCell.write(row, 1, cost.impact().getAmount().unit());
			}
			number(row, 4, cost.inUnitOfKpi());
			money(row, 5, cost.yearly());
			TextCell.write(row, 7, cost.impact().getNote());
		}

		private void money(String label, YearlyMoney money) {
			Row row = row(label, money.currency());
			range(row, 2, new Range(money.low(), money.high()));
		}

		private static void range(Row row, int column, Range range) {
			if (range != null) {
				number(row, column, range.min());
				number(row, column + 1, range.max());
			}
		}

		private static void money(Row row, int column, Money money) {
			if (money != null) {
				number(row, column, money.amount());
				TextCell.write(row, column + 1, money.currency());
			}
		}

		private static void number(Row row, int column, BigDecimal number) {
			if (number != null) {
				row.createCell(column).setCellValue(number.doubleValue());
			}
		}
	}
}
