package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Creating and connecting without a mouse. */
class DiagramKeyboardTest {
	@TempDir
	Path folder;
	private EditedSample sample;
	private Map<String, String> before;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder, "P05");
		before = sample.bytes();
		sample.click(sample.middle(sample.node("Step", 0)));
	}

	@AfterEach
	void close() {
		sample.close();
	}

	@Test
	void theInsertKeyOffersWhatCanFollowAndTheChoiceIsConnected() {
		long steps = sample.count("Step");
		long flows = sample.count("SequenceFlow");
		choose("%tool.Step");
		assertEquals(steps + 1, sample.count("Step"));
		assertEquals(flows + 1, sample.count("SequenceFlow"));
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void aFlowIsDrawnToTheTargetThatTabHasReached() {
		List<Edge> flows = flows();
		choose("%tool.Sequenceflow");
		sample.tab(true);
		sample.tab(true);
		sample.tab(false);
		sample.key(SWT.CR, '\r', 0);
		List<Edge> made = flows();
		made.removeAll(flows);
		assertEquals(1, made.size());
		assertEquals(sample.node("Step", 0), made.get(0).getSourceElement());
		assertTrue(made.get(0).getTargetElement() instanceof Node);
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void escapeGivesTheConnectionUp() {
		choose("%tool.Sequenceflow");
		sample.tab(true);
		sample.key(SWT.ESC, (char) 27, 0);
		assertEquals(before, sample.bytes());
		sample.tab(true);
		assertNotEquals(sample.node("Step", 0), EditedSample.ui(() -> ((EditPart) sample.pane().canvas().viewer().getSelectedEditParts().get(0)).getModel()));
	}

	private List<Edge> flows() {
		return new ArrayList<>(sample.diagram.getEdges().stream().filter(e -> "SequenceFlow".equals(e.getMapping())).toList());
	}

	/** Presses the insert key and chooses from the menu that it opens. */
	private void choose(String text) {
		Menu[] opened = new Menu[1];
		EditedSample.ui(() -> {
			sample.pane().canvas().viewer().getControl().getDisplay().addFilter(SWT.Show, e -> {
				if (e.widget instanceof Menu menu && opened[0] == null) {
					opened[0] = menu;
				}
			});
			return null;
		});
		sample.key(SWT.INSERT, (char) 0, 0);
		EditedSample.ui(() -> {
			assertNotNull(opened[0]);
			MenuItem item = Arrays.stream(opened[0].getItems()).filter(i -> text.equals(i.getText())).findFirst()
					.orElseThrow(() -> new AssertionError(text + " in " + Arrays.toString(opened[0].getItems())));
			item.notifyListeners(SWT.Selection, new Event());
			opened[0].setVisible(false);
			return null;
		});
		sample.settle();
	}
}
