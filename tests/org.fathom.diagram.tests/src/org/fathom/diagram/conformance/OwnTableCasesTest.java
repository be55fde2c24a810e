package org.fathom.diagram.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What tables show and their tools do where no case of the kit was measured, as the sources of Sirius say. */
class OwnTableCasesTest {

	@Test
	void hasNoCellWithoutAFeatureAndAText() throws Exception {
		assertEquals(List.of("c1", "c2"), cells(1, 0).stream().map(cell -> cell.get("column")).toList());
	}

	@Test
	void takesALineInTheColourOfTheDefaultForOneThatHasTheDefault() throws Exception {
		assertEquals("9 true", style(lines(1).get(0), "labelSize", "defaultForegroundStyle"));
	}

	@Test
	void callsLinesAndColumnsWithoutAHeaderExpressionAsTheirItemProvidersDo() throws Exception {
		assertEquals("Area a1", lines(8).get(4).get("label"));
		assertEquals(List.of("Entity e1", "Entity e3", "View e4"), maps((Map<?, ?>) result(8).get("dump"), "columns").stream()
				.map(column -> column.get("label")).toList());
	}

	@Test
	void stylesNoColumnByACondition() throws Exception {
		Map<?, ?> edition = (Map<?, ?>) result(1).get("dump");
		assertTrue(((List<?>) edition.get("columns")).stream().noneMatch(column -> ((Map<?, ?>) column).containsKey("style")));
		Map<?, ?> cross = (Map<?, ?>) result(8).get("dump");
		assertEquals("209,209,209", style((Map<?, ?>) ((List<?>) cross.get("columns")).get(0), "backgroundColor"));
	}

	@Test
	void stylesTheCellsOfACrossTableByTheirColumnToo() throws Exception {
		assertEquals("10 209,209,209 true", style(cells(8, 0).get(0), "labelSize", "backgroundColor", "defaultBackgroundStyle"));
		assertEquals("10 252,175,62 false", style(cells(8, 1).get(0), "labelSize", "backgroundColor", "defaultBackgroundStyle"));
	}

	@Test
	void asksTheElementsOfAnExpressionForNoClassAndShowsThemWithoutAText() throws Exception {
		Map<?, ?> cell = cells(8, 0).get(0);
		assertEquals("r1", cell.get("semantic"));
		assertTrue(cell.containsKey("label") && cell.get("label") == null);
	}

	@Test
	void looksForNoMoreColumnsAfterOneThatIsNotThere() throws Exception {
		assertEquals(List.of("c0"), cells(8, 3).stream().map(cell -> cell.get("column")).toList());
	}

	@Test
	void editsByAValueThatIsNoTextAndWithoutAMask() throws Exception {
		String model = OwnCasesTest.model(result(4));
		assertTrue(model.contains("<attributes id=\"t1\" label=\"may\" type=\"text\" rank=\"1\""));
		assertTrue(model.contains("<attributes id=\"t2\" label=\"set\""));
	}

	@Test
	void deletesTheElementOfALineOnly() throws Exception {
		String model = OwnCasesTest.model(result(6));
		assertFalse(model.contains("id=\"t3\""));
		assertTrue(model.contains("<entities id=\"e1\""));
	}

	@Test
	void createsACellWhereAnIntersectionHasAToolForIt() throws Exception {
		assertEquals(true, result(9).get("canExecute"));
		assertEquals("false null", result(10).get("canExecute") + " " + result(10).get("unexecutable"));
		assertEquals("false true", result(11).get("canExecute") + " " + result(11).get("unexecutable"));
	}

	private static Map<String, Object> result(int step) throws Exception {
		return OwnCasesTest.run("table-tools").get(step);
	}

	private static List<Map<?, ?>> lines(int step) throws Exception {
		return maps((Map<?, ?>) result(step).get("dump"), "lines");
	}

	private static List<Map<?, ?>> cells(int step, int line) throws Exception {
		return maps(lines(step).get(line), "cells");
	}

	private static List<Map<?, ?>> maps(Map<?, ?> owner, String key) {
		List<Map<?, ?>> maps = new ArrayList<>();
		((List<?>) owner.get(key)).forEach(each -> maps.add((Map<?, ?>) each));
		return maps;
	}

	private static String style(Map<?, ?> element, String... keys) {
		List<String> values = new ArrayList<>();
		for (String key : keys) {
			values.add(String.valueOf(((Map<?, ?>) element.get("style")).get(key)));
		}
		return String.join(" ", values);
	}
}
