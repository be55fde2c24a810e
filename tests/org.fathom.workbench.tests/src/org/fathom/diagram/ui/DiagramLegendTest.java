package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The legend in the corner of the canvas. */
class DiagramLegendTest {
	@TempDir
	Path folder;
	private EditedSample sample;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder, "P05");
	}

	@AfterEach
	void close() {
		sample.close();
	}

	private String legend() {
		return EditedSample.ui(() -> sample.pane().legend());
	}

	@Test
	void theLegendFollowsTheLayersThatAreOn() {
		assertTrue(legend().contains("layer.PainPoints"), legend());
		assertFalse(legend().contains("layer.Depth"), legend());
		sample.layer("Depth", true);
		assertTrue(legend().contains("layer.Depth: 0, 1, 2"), legend());
		sample.undoAll();
		assertFalse(legend().contains("layer.Depth"), legend());
	}

	@Test
	void itsButtonHidesIt() {
		sample.press("Legend");
		assertEquals("", legend());
		sample.press("Legend");
		assertFalse(legend().isEmpty());
	}
}
