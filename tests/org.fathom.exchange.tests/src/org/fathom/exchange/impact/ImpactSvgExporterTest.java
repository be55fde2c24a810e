package org.fathom.exchange.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.fathom.core.impact.TraceDirection;
import org.fathom.core.impact.TraceLink;
import org.fathom.core.impact.TraceMark;
import org.fathom.core.impact.TraceNode;
import org.fathom.core.impact.TraceRelation;
import org.fathom.exchange.ExchangeException;
import org.fathom.model.base.Named;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.process.ProcessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactSvgExporterTest {
	@TempDir
	Path folder;

	private final Named pain = element(InsightFactory.eINSTANCE.createPainPoint(), "_pain", "Slow");
	private final Named step = element(ProcessFactory.eINSTANCE.createStep(), "_step", "Ask");
	private final Named kpi = element(ProcessFactory.eINSTANCE.createKpi(), "_kpi", "Time");

	@Test
	void everyElementIsDrawnOnceWithTheEdgesBetween() throws Exception {
		TraceNode again = node(kpi, TraceRelation.WORSENS, TraceDirection.TO, TraceMark.REPEATED);
		String svg = export(Map.of(TraceDirection.TO, node(pain, null, null, TraceMark.NONE,
				node(kpi, TraceRelation.WORSENS, TraceDirection.TO, TraceMark.NONE), again)));
		assertEquals(1, count(svg, "data-id=\"_pain\""));
		assertEquals(1, count(svg, "data-id=\"_kpi\""));
		assertEquals(1, count(svg, "data-mapping=\"WORSENS\""));
		assertTrue(svg.contains(">worsens<"), svg);
	}

	@Test
	void whatLeadsToTheElementIsDrawnBeforeIt() throws Exception {
		String svg = export(Map.of(TraceDirection.FROM, node(pain, null, null, TraceMark.NONE,
				node(step, TraceRelation.HURTS, TraceDirection.FROM, TraceMark.DEEPER))));
		assertTrue(svg.contains(">hurt by<"), svg);
		assertTrue(svg.contains(">Ask ...<"), "more is behind it");
	}

	@Test
	void theLegendExplainsTheTypesThatAreDrawn() throws Exception {
		String svg = export(Map.of(TraceDirection.TO, node(pain, null, null, TraceMark.NONE)));
		assertEquals(1, count(svg, "data-mapping=\"Legend\""));
		assertTrue(svg.contains(">Pain point<"), svg);
	}

	@Test
	void aFileThatCannotBeWrittenIsNamed() throws Exception {
		Path file = folder.resolve("taken");
		Files.createDirectories(file.resolve("inside"));
		ExchangeException failure = assertThrows(ExchangeException.class,
				() -> new ImpactSvgExporter().export(Map.of(TraceDirection.TO, node(pain, null, null, TraceMark.NONE)), file));
		assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
	}

	private String export(Map<TraceDirection, TraceNode> trees) throws Exception {
		Path file = folder.resolve("impact.svg");
		new ImpactSvgExporter().export(trees, file);
		return Files.readString(file);
	}

	private static TraceNode node(Named element, TraceRelation relation, TraceDirection direction, TraceMark mark, TraceNode... children) {
		return new TraceNode(element, relation == null ? null : new TraceLink(relation, direction, element), mark, List.of(children));
	}

	private static Named element(Named element, String id, String name) {
		element.setId(id);
		element.setName(name);
		return element;
	}

	private static long count(String text, String part) {
		return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
	}
}
