package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.legend.Legend;
import org.fathom.diagram.legend.LegendEntry;
import org.fathom.diagram.legend.LegendSection;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the legend says about Fathom's own diagrams. */
class LegendTest {
	private DiagramRuntime runtime;

	@BeforeEach
	void read() throws Exception {
		runtime = new DiagramRuntime(new OdesignReader().read(FathomViewpoint.specification()), FathomViewpoint.classLoader(), p -> {
		});
	}

	private DiagramDescription description(String name) {
		return runtime.descriptions().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
	}

	private List<LegendSection> sections(String name, String language, String... active) {
		ResourceBundle labels = FathomViewpoint.labels(Locale.forLanguageTag(language));
		return new Legend(description(name), label -> {
			try {
				return labels.getString(label.substring(1));
			} catch (MissingResourceException e) {
				return label.substring(1);
			}
		}).sections(List.of(active));
	}

	@Test
	void layersOfSymbolsAreExplainedByTheirPictures() {
		List<LegendSection> sections = sections("Process Flow", "en", "Pain points", "Solutions");
		assertEquals(List.of("Pain points", "Solutions"), sections.stream().map(LegendSection::title).toList());
		LegendEntry pain = sections.get(0).entries().get(0);
		assertEquals("Pain point, severity 1 to 5", pain.label());
		assertTrue(pain.images().size() > 1 && pain.images().stream().allMatch(p -> p.contains("pain-")), pain.toString());
	}

	@Test
	void aHeatMapNamesItsStepsAndTheColourBesideThem() {
		List<LegendSection> sections = sections("Process Flow", "en", "Depth");
		assertEquals(List.of("0 unopened", "1 asked", "2 observed", "3 explained", "4 answered", "5 proven", "Sound: no pain found"),
				sections.get(0).entries().stream().map(LegendEntry::label).toList());
		assertEquals("#6aaae6", sections.get(0).entries().get(5).color().toHex().toLowerCase(Locale.ROOT));
	}

	@Test
	void coloursUnderThoseOfAnotherLayerAreNotExplained() {
		assertEquals(List.of("Pain points"), sections("Process Map", "en", "Pain points").stream().map(LegendSection::title).toList());
		assertEquals(List.of("Depth"), sections("Process Map", "en", "Pain points", "Depth").stream().map(LegendSection::title).toList());
	}

	@Test
	void whatHasABrokenBorderIsExplainedSo() {
		assertTrue(sections("Solution How", "en").get(0).entries().get(0).dashed());
		assertFalse(sections("Process Flow", "en", "Depth").get(0).entries().get(0).dashed());
	}

	@Test
	void layersThatAreOffAreNotExplained() {
		assertEquals(List.of(), sections("Process Flow", "en"));
		assertEquals(List.of(), sections("Data Model", "en"));
		assertEquals(11, sections("Data Model", "en", "Acquisition channel").get(0).entries().size());
	}

	@Test
	void coloursThatAreAlwaysThereAreExplainedToo() {
		assertEquals(List.of("Guessed", "Told", "Documented", "Measured"),
				sections("Root Cause", "en").get(0).entries().stream().map(LegendEntry::label).toList());
		assertEquals(List.of("Step falls away"),
				sections("Solution How", "en").get(0).entries().stream().map(LegendEntry::label).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void nothingInALegendIsWithoutText(String language) {
		for (DiagramDescription description : runtime.descriptions()) {
			String[] all = description.layers().stream().map(layer -> layer.name()).toArray(String[]::new);
			for (LegendSection section : sections(description.name(), language, all)) {
				assertFalse(section.title().contains("layer.") || section.title().contains("description."), section.title());
				section.entries().forEach(e -> assertFalse(e.label().isBlank() || e.label().matches("(?i)\\w+\\.\\w+"), e.toString()));
			}
		}
	}
}
