package org.fathom.diagram.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Cases beside those of the kit: what the sources of Sirius say where no case was measured. */
class OwnCasesTest {

	@Test
	void ordersContainersInAStackAndLeavesThemElsewhere() throws Exception {
		List<Map<String, Object>> results = run("container-order");
		String before = "[Order to cash[Sales[Order in, Check credit, Good?], Back office[Ship goods, Send invoice, Refused]],"
				+ " Sales, Back office]";
		assertEquals(before, nodes(results.get(1)));
		assertEquals("[Order to cash[Back office[Ship goods, Send invoice, Refused, Late], New, Sales[Order in, Check credit, Good?]],"
				+ " Sales, Back office, New]", nodes(results.get(3)));
		assertEquals(before, nodes(results.get(5)));
	}

	@Test
	void takesOnlyTheTextFalseForFalse() throws Exception {
		List<Map<String, Object>> results = run("operations-text-conditions");
		assertEquals(List.of("Kept", "Kept"), elements(results.get(1)).stream().map(node -> node.get("mapping")).toList());
		assertTrue(model(results.get(3)).contains("doc=\"three\""));
	}

	@Test
	void unsetsAListOnlyForAnElement() throws Exception {
		String model = model(run("operations-text-conditions").get(5));
		assertFalse(model.contains("role=\"front\""));
		assertTrue(model.contains("name=\"Order in\""));
	}

	@Test
	void leavesTheValueWhereALiteralIsUnknown() throws Exception {
		String model = model(run("operations-text-conditions").get(7));
		assertTrue(model.contains("kind=\"user\""));
		assertFalse(model.contains("score=\"3\""));
	}

	@Test
	void takesTheSizeOfASquareAndNoneOfAContainerThatIsNotAboveZero() throws Exception {
		assertEquals(List.of("Both 4 7", "One 2 2", "Zero null null", "Failing null 5"), elements(run("sizes").get(1)).stream()
				.map(node -> node.get("mapping") + " " + node.get("width") + " " + node.get("height")).toList());
	}

	@Test
	void endsEdgesInTheCentreAtTheViewsOfTheNamedMappings() throws Exception {
		assertEquals(List.of("Plain None", "Ends Target", "Source Source", "Other None", "Joined Both"),
				elements(run("edge-centering").get(1), "edges").stream()
						.map(edge -> edge.get("mapping") + " " + ((Map<?, ?>) edge.get("style")).get("centered")).toList());
	}

	@Test
	void leavesViewsOfALayerThatIsOffAsTheyAre() throws Exception {
		List<Map<String, Object>> results = run("layer-off");
		assertEquals(List.of("Good? false", "new Check credit true", "new Ship goods true", "new Send invoice true"), shown(results.get(3), "nodes"));
		assertEquals(List.of("Check credit false"), shown(results.get(3), "edges"));
		assertEquals(List.of("new Good? true", "new Check credit true", "new Ship goods true", "new Send invoice true"),
				shown(results.get(5), "nodes"));
		assertEquals(List.of("new Check credit true"), shown(results.get(5), "edges"));
		assertEquals(3, elements(results.get(8)).size());
		assertEquals(List.of(), elements(results.get(8), "edges"));
	}

	@Test
	void showsWhatSiriusShowsWhereLittleIsGiven() throws Exception {
		Map<String, Object> view = run("view-details").get(1);
		Map<String, Object> step = elements(view).get(0);
		Map<?, ?> style = (Map<?, ?>) step.get("style");
		assertEquals("{class=GaugeSection, min=0, max=0, value=0, backgroundColor=0,0,0, foregroundColor=138,226,52}",
				((List<?>) style.get("sections")).get(0).toString());
		assertEquals("102,102,102", style.get("borderColor"));
		assertFalse(step.containsKey("semanticElements"));
		assertEquals(List.of("//@lanes.0/@nodes.1"), elements(view).get(2).get("semanticElements"));
		assertFalse(step.containsKey("tooltip"));
		assertEquals(Integer.valueOf(3), ((Map<?, ?>) ((List<?>) step.get("borderedNodes")).get(0)).get("width"));
		Map<String, Object> edge = elements(view, "edges").get(0);
		assertFalse(edge.containsKey("beginLabel"));
		assertEquals(Integer.valueOf(8), ((Map<?, ?>) edge.get("style")).get("size"));
	}

	@Test
	void collapsesWithoutHidingAndFiltersAllViewsWithoutMappings() throws Exception {
		List<Map<String, Object>> results = run("view-details");
		Map<String, Object> collapsed = elements(results.get(3)).get(0);
		assertEquals(List.of("CollapseFilter"), collapsed.get("graphicalFilters"));
		assertEquals(Boolean.TRUE, collapsed.get("visible"));
		assertEquals(List.of("IndirectlyCollapseFilter"), ((Map<?, ?>) ((List<?>) collapsed.get("borderedNodes")).get(0)).get("graphicalFilters"));
		assertEquals(List.of("Check credit false", "Ship goods true", "Send invoice false"), shown(results.get(6), "nodes"));
	}

	@Test
	void addsDecorationsThatComeLaterAfterThoseThatAreThere() throws Exception {
		List<Map<String, Object>> results = run("view-details");
		assertEquals(List.of("High", "Inside"), elements(results.get(1)).get(1).get("decorations"));
		assertEquals(List.of("Inside", "High"), elements(results.get(8)).get(2).get("decorations"));
	}

	private static List<String> shown(Map<String, Object> result, String kind) {
		return elements(result, kind).stream().map(each -> each.get("label") + " " + each.get("visible")).toList();
	}

	static List<Map<String, Object>> run(String name) throws Exception {
		return new CaseRunner(Cases.folder("own").resolve(name)).run();
	}

	static String model(Map<String, Object> result) {
		return String.valueOf(result.get("resources"));
	}

	static String nodes(Map<String, Object> result) {
		return elements(result).stream().map(OwnCasesTest::text).toList().toString();
	}

	static List<Map<String, Object>> elements(Map<String, Object> result) {
		return elements(result, "nodes");
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> elements(Map<String, Object> result, String kind) {
		return (List<Map<String, Object>>) ((Map<?, ?>) result.get("dump")).get(kind);
	}

	@SuppressWarnings("unchecked")
	private static String text(Map<String, Object> node) {
		List<Map<String, Object>> children = (List<Map<String, Object>>) node.getOrDefault("children", List.of());
		return node.get("label") + (children.isEmpty() ? "" : children.stream().map(OwnCasesTest::text).toList().toString());
	}
}
