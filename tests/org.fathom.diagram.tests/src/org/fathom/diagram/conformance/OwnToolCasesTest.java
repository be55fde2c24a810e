package org.fathom.diagram.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What tools and their operations do where no case of the kit was measured, as the sources of Sirius say. */
class OwnToolCasesTest {

	@Test
	void staysInItsContextWhereTheNextOneIsNullOrFails() throws Exception {
		assertTrue(after("operations-scope", 2).contains("doc=\"kept\""));
		assertTrue(after("operations-scope", 4).contains("owner=\"kept too\""));
	}

	@Test
	void keepsTheVariablesOfOperationsForThoseThatFollow() throws Exception {
		assertTrue(after("operations-scope", 6).contains("owner=\"Pain let\""));
	}

	@Test
	void takesTheVariableSelfForTheContext() throws Exception {
		assertTrue(after("operations-scope", 8).contains("<lanes name=\"Back office\" doc=\"let of Back office\""));
	}

	@Test
	void iteratesATextInTheContextOfTheElementBefore() throws Exception {
		assertTrue(after("operations-scope", 10).contains("<lanes name=\"Sales\" doc=\"++\""));
	}

	@Test
	void takesTheVariableOfALoopBackAfterIt() throws Exception {
		assertTrue(after("operations-scope", 12).contains("doc=\"in two\" owner=\"after outer\""));
	}

	@Test
	void clearsReferencesToWhatWasTakenOutWhenTheToolEnds() throws Exception {
		String taken = after("operations-scope", 14);
		assertTrue(taken.contains("doc=\"Look up file still\""));
		assertFalse(taken.contains("backup="));
		assertTrue(after("operations-scope", 16).contains("doc=\"gone\""));
		assertFalse(after("operations-scope", 16).contains("Good?"));
	}

	@Test
	void removesNoRoot() throws Exception {
		assertEquals(after("operations-scope", 16), after("operations-scope", 18));
	}

	@Test
	void knowsTheDiagramInAGenericTool() throws Exception {
		assertTrue(after("operations-scope", 20).contains("owner=\"r\""));
	}

	@Test
	void startsADoubleClickOnTheViewAndADropOnTheNewContainer() throws Exception {
		assertTrue(after("tools-contexts", 2).contains("note=\"DNode\""));
		assertTrue(after("tools-contexts", 5).contains("name=\"Order in\" doc=\"Back office\""));
	}

	@Test
	void bindsInPreconditionsWhatSiriusBinds() throws Exception {
		assertEquals(List.of(true, false), executed("tools-contexts", 1, 3));
		assertEquals(List.of(false, false, true), executed("tools-contexts", 19, 20, 21));
		assertEquals(List.of(false), executed("tools-contexts", 14));
	}

	@Test
	void dropsAViewOnlyWhereAMappingOfTheToolShowsIt() throws Exception {
		assertEquals(List.of(true, false), executed("tools-contexts", 4, 6));
	}

	@Test
	void readsAMaskAsAMessageFormat() throws Exception {
		assertEquals(List.of(true, false, false, true, true), executed("tools-contexts", 7, 8, 9, 10, 12));
		assertTrue(after("tools-contexts", 11).contains("note=\"5\""));
		assertTrue(after("tools-contexts", 11).contains("<lanes name=\"East\" doc=\"far\""));
		assertTrue(after("tools-contexts", 13).contains("<lanes name=\"\" role=\"back\""));
	}

	@Test
	void asksACommandForNoMapping() throws Exception {
		assertTrue(after("tools-contexts", 16).contains("<nodes xsi:type=\"proc:Event\" name=\"r\"/>"));
		assertTrue(after("tools-contexts", 18).contains("<lanes name=\"Sales\" doc=\"linked to Good?\""));
	}

	@Test
	void deletesWithAContainerWhatIsShownInIt() throws Exception {
		String left = after("tools-contexts", 23);
		assertFalse(left.contains("name=\"Paper files\""));
		assertTrue(left.contains("<pains name=\"Slow check\" severity=\"7\"/>"));
	}

	@Test
	void showsWhatIsDroppedThoughItsMappingCreatesNoViews() throws Exception {
		assertEquals("Sales, Back office, Ship goods, Send invoice", labels("unsynchronized-drop", 3));
		assertEquals("Sales[Order in], Back office, Ship goods, Send invoice", labels("unsynchronized-drop", 5));
		assertEquals("Sales, Back office[Order in], Ship goods, Send invoice", labels("unsynchronized-drop", 7));
		assertEquals("Sales[Order in], Back office, Ship goods, Send invoice", labels("unsynchronized-drop", 9));
	}

	@Test
	void showsWhatIsCreatedByTheFirstMappingForIt() throws Exception {
		assertEquals(List.of("Step Low", "Top High"), OwnCasesTest.elements(result("unsynchronized-drop", 17)).stream()
				.map(node -> node.get("mapping") + " " + node.get("label")).filter(text -> text.matches("\\S+ (Low|High)")).toList());
	}

	@Test
	void deletesTheViewOfARelationWithItsTool() throws Exception {
		assertEquals(1, OwnCasesTest.elements(result("unsynchronized-drop", 11), "edges").size());
		assertEquals(0, OwnCasesTest.elements(result("unsynchronized-drop", 13), "edges").size());
		assertTrue(after("unsynchronized-drop", 15).contains("note=\"edge DEdge\""));
	}

	@Test
	void createsNoEdgeWithoutADiagram() throws Exception {
		assertEquals("NullPointerException", result("unsynchronized-drop", 14).get("exception"));
		assertFalse(after("unsynchronized-drop", 15).contains("rolled back"));
	}

	private static Map<String, Object> result(String name, int step) throws Exception {
		return OwnCasesTest.run(name).get(step);
	}

	private static String after(String name, int step) throws Exception {
		return OwnCasesTest.model(result(name, step));
	}

	private static List<Object> executed(String name, int... steps) throws Exception {
		List<Map<String, Object>> results = OwnCasesTest.run(name);
		return Arrays.stream(steps).mapToObj(step -> results.get(step).get("canExecute")).toList();
	}

	private static String labels(String name, int step) throws Exception {
		String nodes = OwnCasesTest.nodes(result(name, step));
		return nodes.substring(1, nodes.length() - 1);
	}
}
