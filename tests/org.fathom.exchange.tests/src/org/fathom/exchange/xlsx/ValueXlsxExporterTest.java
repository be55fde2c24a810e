package org.fathom.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fathom.core.value.DoubleCount;
import org.fathom.core.value.KpiValue;
import org.fathom.core.value.ValueCase;
import org.fathom.core.value.ValueCost;
import org.fathom.core.value.ValueEffect;
import org.fathom.core.value.YearlyMoney;
import org.fathom.model.base.Named;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.types.Money;
import org.fathom.model.types.Quantity;
import org.fathom.model.types.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the workbook back. */
class ValueXlsxExporterTest {
	@TempDir
	Path folder;

	@Test
	void sumsEffectsAndCostsStandInTheirSheets() throws Exception {
		try (InputStream in = Files.newInputStream(export("All homes")); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			assertEquals(List.of("Time", "h", "-4.0", "-2.0", "20.0", "22.0", "3.0"), texts(workbook.getSheet("Sums").getRow(1)));
			assertEquals(List.of("Gain in a year (careful, all)", "EUR", "700.0", "1000.0"), texts(workbook.getSheet("Sums").getRow(3)));
			assertEquals(List.of("Time", "h", "One form", "-4.0", "-2.0", "1000.0", "EUR", "All homes"),
					texts(workbook.getSheet("Effects").getRow(1)));
			assertEquals(List.of("Time", "min", "Slow", "180.0", "3.0", "500.0", "EUR", "Counted"), texts(workbook.getSheet("Costs").getRow(1)));
			assertEquals(List.of("Time", "", "Slow", "One form; One form"), texts(workbook.getSheet("Counted double").getRow(1)));
		}
	}

	@Test
	void aTextIsNoFormula() throws Exception {
		try (InputStream in = Files.newInputStream(export("=1+1")); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			XSSFSheet effects = workbook.getSheet("Effects");
			assertEquals(CellType.STRING, effects.getRow(1).getCell(7).getCellType());
			assertEquals("'=1+1", effects.getRow(1).getCell(7).getStringCellValue());
		}
	}

	private Path export(String assumption) throws Exception {
		Kpi kpi = named(ProcessFactory.eINSTANCE.createKpi(), "Time");
		kpi.setUnit("h");
		Solution form = named(SolutionFactory.eINSTANCE.createSolution(), "One form");
		KpiEffect effect = SolutionFactory.eINSTANCE.createKpiEffect();
		effect.setAmount(Range.valueOf("-4..-2"));
		effect.setMoney(Money.valueOf("1000 EUR"));
		effect.setAssumption(assumption);
		PainPoint slow = named(InsightFactory.eINSTANCE.createPainPoint(), "Slow");
		KpiImpact impact = InsightFactory.eINSTANCE.createKpiImpact();
		impact.setAmount(Quantity.valueOf("180 min"));
		impact.setNote("Counted");
		ValueCost cost = new ValueCost(slow, impact, new BigDecimal("3"), Money.valueOf("500 EUR"));
		KpiValue value = new KpiValue(kpi, List.of(new ValueEffect(form, effect)), Range.valueOf("-4..-2"), Range.valueOf("20..22"),
				List.of(cost), new BigDecimal("3"), List.of());
		YearlyMoney gain = new YearlyMoney("EUR", new BigDecimal("700"), new BigDecimal("1000"));
		ValueCase all = new ValueCase(List.of(form), List.of(value), List.of(gain), List.of(),
				List.of(new DoubleCount(kpi, slow, List.of(form, form))));
		Path file = folder.resolve("value.xlsx");
		new ValueXlsxExporter().export(all, file);
		return file;
	}

	private static <T extends Named> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	private static List<String> texts(Row row) {
		List<String> texts = new ArrayList<>();
		for (Cell cell : row) {
			texts.add(cell.getCellType() == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.getStringCellValue());
		}
		return texts;
	}
}
