package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes and lines by the context menu. */
class DiagramSizeTest {
	@TempDir
	Path folder;
	private EditedSample sample;
	private Map<String, String> before;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder, "P05");
		before = sample.bytes();
	}

	@AfterEach
	void close() {
		sample.close();
	}

	@Test
	void aNodeDrawnTooLargeFitsItsTextAgainAroundTheSameMiddle() {
		Node step = sample.node("Step", 0);
		Bounds was = Bounds.of(step);
		sample.click(sample.middle(step));
		assertFalse(sample.menu().contains("Fit size to content"));
		EditedSample.ui(() -> {
			sample.session.execute("enlarge", () -> {
				step.setX(step.getX() - 20);
				step.setY(step.getY() - 10);
				step.setWidth(step.getWidth() + 40);
				step.setHeight(step.getHeight() + 20);
			});
			return null;
		});
		sample.settle();
		sample.choose("Fit size to content");
		assertEquals(was, Bounds.of(step));
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void nodesAreAlignedWithTheOneSelectedLast() {
		Node first = sample.node("Step", 0);
		Node last = sample.nodes("Step").stream().filter(n -> n.eContainer() != first.eContainer()).findFirst().orElseThrow();
		sample.click(sample.middle(first));
		Point at = sample.where(last);
		sample.click(at, SWT.MOD1);
		sample.choose("Align", "Left edges");
		assertEquals(Bounds.of(last).x(), Bounds.of(first).x(), 0.01);
		assertTrue(first.isPinned());
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}
}
