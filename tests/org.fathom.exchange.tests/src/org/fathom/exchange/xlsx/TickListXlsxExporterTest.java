package org.fathom.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fathom.core.ticklist.Judgement;
import org.fathom.core.ticklist.TickCell;
import org.fathom.core.ticklist.TickList;
import org.fathom.core.ticklist.TickRow;
import org.fathom.core.ticklist.TickState;
import org.fathom.core.ticklist.TopicColumn;
import org.fathom.model.base.InsightScene;
import org.fathom.exchange.ExchangeException;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the workbook back. */
class TickListXlsxExporterTest {
	@TempDir
	Path folder;

	@Test
	void theWorkbookHasTheSameCells() throws Exception {
		read(export(list("Agree")), sheet -> {
			Row row = sheet.getRow(3);
			assertEquals(List.of("_step", "P01", "1", "Agree", "4.0", "\u2713", "\u25d0", "", "n/a", "", "", "", ""), texts(row));
			assertEquals("Not applicable: no need (Li Na)", row.getCell(8).getCellComment().getString().getString());
			assertTrue(sheet.isColumnHidden(0));
			assertEquals(13, sheet.getRow(2).getLastCellNum());
		});
	}

	@Test
	void theCellsOfferTheStates() throws Exception {
		read(export(list("Agree")), sheet -> {
			DataValidation choice = sheet.getDataValidations().get(0);
			assertArrayEquals(new String[] { "\u25d0", "\u2713", "n/a" }, choice.getValidationConstraint().getExplicitListValues());
			assertEquals("F4:M4", choice.getRegions().getCellRangeAddresses()[0].formatAsString());
		});
	}

	@Test
	void judgementsAndALineToSignFollow() throws Exception {
		read(export(list("Agree")), sheet -> {
			assertEquals(List.of("TICK-001", "failed", "too little"), texts(sheet.getRow(5)).subList(1, 4));
			assertTrue(sheet.getRow(7).getCell(3).getStringCellValue().startsWith("Signed: ___"));
		});
	}

	@Test
	void aNameIsNeverAFormula() throws Exception {
		for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)")) {
			read(export(list(name)), sheet -> {
				assertEquals(CellType.STRING, sheet.getRow(3).getCell(3).getCellType());
				assertEquals('\'' + name, sheet.getRow(3).getCell(3).getStringCellValue());
			});
		}
	}

	@Test
	void columnsOfScenesAndUnitsFollowTheDimensions() throws Exception {
		TickCell set = new TickCell(TickDimension.TOPIC_SET, TickState.DONE, List.of(), null, null);
		read(export(list("Agree", List.of(new TopicColumn(InsightScene.REGION, null)), List.of(set))), sheet -> {
			assertEquals("Region", sheet.getRow(2).getCell(13).getStringCellValue());
			assertEquals(sheet.getRow(3).getCell(5).getStringCellValue(), sheet.getRow(3).getCell(13).getStringCellValue());
			assertEquals(13, sheet.getDataValidations().get(0).getRegions().getCellRangeAddress(0).getLastColumn());
		});
	}

	@Test
	void anEmptyListIsAWorkbookToo() throws Exception {
		read(export(new TickList(List.of(), List.of(), List.of())), sheet -> assertEquals(List.of(), sheet.getDataValidations()));
	}

	@Test
	void whereNothingCanBeWrittenSaysSo() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		assertThrows(ExchangeException.class, () -> new TickListXlsxExporter().export(list("Agree"), "S",
				LocalDate.of(2026, 6, 1), file.resolve("in-a-file.xlsx")));
	}

	private Path export(TickList list) throws ExchangeException {
		Path file = folder.resolve("out/tick.xlsx");
		new TickListXlsxExporter().export(list, "Harbour Telecom", LocalDate.of(2026, 6, 1), file);
		return file;
	}

	private static TickList list(String name) {
		return list(name, List.of(), List.of());
	}

	private static TickList list(String name, List<TopicColumn> columns, List<TickCell> topics) {
		Process process = ProcessFactory.eINSTANCE.createProcess();
		process.setCode("P01");
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setId("_step");
		step.setNumber("1");
		step.setName(name);
		process.getNodes().add(step);
		TickState[] states = new TickState[8];
		Arrays.fill(states, TickState.EMPTY);
		states[0] = TickState.DONE;
		states[1] = TickState.PLANNED;
		states[3] = TickState.NOT_APPLICABLE;
		List<TickCell> cells = new ArrayList<>();
		for (TickDimension dimension : TickDimension.values()) {
			boolean exempt = states[dimension.ordinal()] == TickState.NOT_APPLICABLE;
			cells.add(new TickCell(dimension, states[dimension.ordinal()], List.of(), exempt ? "no need" : null,
					exempt ? "Li Na" : null));
		}
		return new TickList(columns, List.of(new TickRow(step, 4, cells, topics)),
				List.of(new Judgement("TICK-001", false, "too little", List.of())));
	}

	private static List<String> texts(Row row) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < row.getLastCellNum(); i++) {
			texts.add(row.getCell(i) == null ? "" : row.getCell(i).toString());
		}
		return texts;
	}

	private interface Check {
		void of(XSSFSheet sheet);
	}

	private static void read(Path file, Check check) throws IOException {
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			check.of(workbook.getSheetAt(0));
		}
	}
}
