package org.fathom.exchange.tobe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.fathom.core.how.Facts;
import org.fathom.core.tobe.ToBe;
import org.fathom.core.tobe.ToBeQuery;
import org.fathom.model.base.Named;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToBeSvgExporterTest {
	@TempDir
	Path folder;

	private final Process process = named(ProcessFactory.eINSTANCE.createProcess(), "_p", "Grant");
	private final FlowNode ask = node("_ask", "Ask");
	private final FlowNode check = node("_check", "Check");
	private final FlowNode grant = node("_grant", "Grant it");
	private final Solution form = named(SolutionFactory.eINSTANCE.createSolution(), "_form", "One form");

	@Test
	void whatIsNewChangedAndRemovedHasItsMark() throws Exception {
		flow(ask, check, "if complete");
		flow(check, grant, null);
		how("_read", "Read the register", HowChange.REPLACES, check);
		how("_phone", "By phone", HowChange.CHANGES, ask);
		String svg = export();
		assertMark(svg, "_ask", "CHANGED");
		assertMark(svg, "_check", "REMOVED");
		assertMark(svg, "_read", "ADDED");
		assertMark(svg, "_grant", "SAME");
		assertTrue(svg.contains("line-through"), "what is removed is struck out");
		assertEquals(1, count(svg, "<title>if complete</title>"), "the condition stands at the way that is left");
	}

	@Test
	void theLegendExplainsTheMarks() throws Exception {
		String svg = export();
		assertEquals(4, count(svg, "data-mapping=\"Legend\""));
		assertTrue(svg.contains(">As it is<") && svg.contains(">New<") && svg.contains(">Changed<") && svg.contains(">Removed<"), svg);
	}

	private String export() throws Exception {
		ToBe toBe = new ToBeQuery(Facts.of(List.of(), Map.of())).toBe(process, List.of(form));
		Path file = folder.resolve("tobe.svg");
		new ToBeSvgExporter().export(toBe, file);
		return Files.readString(file);
	}

	private static void assertMark(String svg, String id, String mark) {
		assertTrue(Pattern.compile("data-id=\"" + id + "\"[^>]*data-mapping=\"" + mark + "\"").matcher(svg).find(), id + " in " + svg);
	}

	private static long count(String text, String part) {
		return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
	}

	private FlowNode node(String id, String name) {
		FlowNode node = named(ProcessFactory.eINSTANCE.createStep(), id, name);
		process.getNodes().add(node);
		return node;
	}

	private void flow(FlowNode source, FlowNode target, String condition) {
		SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
		flow.setCondition(condition);
	}

	private void how(String id, String name, HowChange change, FlowNode node) {
		HowStep how = named(SolutionFactory.eINSTANCE.createHowStep(), id, name);
		how.setChange(change);
		how.getBoundTo().add(node);
		form.getHowSteps().add(how);
	}

	private static <T extends Named> T named(T element, String id, String name) {
		element.setId(id);
		element.setName(name);
		return element;
	}
}
