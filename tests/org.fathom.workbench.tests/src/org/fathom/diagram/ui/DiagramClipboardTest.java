package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copying on the canvas, and reaching its nodes without a mouse. */
class DiagramClipboardTest {
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

	@Test
	void aDuplicateStandsBesideItsOriginalAndIsSelected() {
		Node step = sample.node("Step", 0);
		Map<String, String> before = sample.bytes();
		long steps = sample.count("Step");
		sample.click(sample.middle(step));
		sample.key('d', 'd', SWT.MOD1);
		assertEquals(steps + 1, sample.count("Step"));
		Node copy = (Node) selected().get(0);
		assertEquals(step.getLabel(), copy.getLabel());
		assertNotEquals(step.getTarget(), copy.getTarget());
		assertEquals(Bounds.of(step).center().x() + 20, Bounds.of(copy).center().x(), 1);
		assertEquals(Bounds.of(step).center().y() + 20, Bounds.of(copy).center().y(), 1);
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void whatIsCopiedIsPastedAsOftenAsWanted() {
		long steps = sample.count("Step");
		sample.click(sample.middle(sample.node("Step", 1)));
		sample.key('c', 'c', SWT.MOD1);
		sample.key('v', 'v', SWT.MOD1);
		sample.key('v', 'v', SWT.MOD1);
		assertEquals(steps + 2, sample.count("Step"));
	}

	@Test
	void tabWalksFromLeftToRightAndSaysWhatEachNodeIs() {
		sample.click(sample.middle(sample.node("Step", 0)));
		List<Node> walked = new ArrayList<>();
		List<String> spoken = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			walked.add((Node) selected().get(0));
			spoken.add(spoken(walked.get(i)));
			sample.tab(true);
		}
		for (int i = 1; i < walked.size(); i++) {
			assertTrue(Bounds.of(walked.get(i - 1)).x() <= Bounds.of(walked.get(i)).x(), walked.get(i).getLabel());
		}
		assertEquals("Step Check enquiry and eligibility, lane Shop and online sales, 1 pain point, depth 3 of 5", spoken.get(0));
		sample.tab(false);
		assertEquals(walked.get(5), selected().get(0));
	}

	private String spoken(Node node) {
		return EditedSample.ui(() -> {
			AccessibleEvent event = new AccessibleEvent(this);
			sample.part(node).getAdapter(AccessibleEditPart.class).getName(event);
			return event.result;
		});
	}

	private List<Object> selected() {
		return EditedSample.ui(() -> {
			List<Object> models = new ArrayList<>();
			for (Object part : sample.pane().canvas().viewer().getSelectedEditParts()) {
				models.add(((EditPart) part).getModel());
			}
			return models;
		});
	}
}
