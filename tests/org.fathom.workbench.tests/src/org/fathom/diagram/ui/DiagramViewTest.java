package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.fathom.diagram.notation.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window shows of a diagram. */
class DiagramViewTest {
	private static final int NEARLY = 25;

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
	void aDiagramThatIsFittedStandsInTheMiddle() {
		sample.key('9', '9', SWT.MOD1);
		Rectangle drawn = EditedSample.ui(this::drawn);
		var window = EditedSample.ui(() -> canvas().getClientArea());
		assertEquals(window.width / 2, drawn.getCenter().x, NEARLY);
		assertEquals(window.height / 2, drawn.getCenter().y, NEARLY);
	}

	@Test
	void theOverviewIsNotInTheWayOfADiagramThatIsSeenWhole() {
		assertTrue(EditedSample.ui(() -> overview().isVisible()));
		sample.key('9', '9', SWT.MOD1);
		assertFalse(EditedSample.ui(() -> overview().isVisible()));
		sample.key('0', '0', SWT.MOD1);
		assertTrue(EditedSample.ui(() -> overview().isVisible()));
	}

	@Test
	void theOverviewGivesWayToWhatIsSelected() {
		sample.click(sample.middle(sample.node("Step", 0)));
		Node step = sample.node("Step", 7);
		int below = EditedSample.ui(() -> overview().getLocation().y);
		EditedSample.ui(() -> {
			var at = overview().getBounds();
			var node = sample.where(step);
			canvas().getViewport().setViewLocation(canvas().getViewport().getViewLocation().x + node.x - at.x - 20,
					canvas().getViewport().getViewLocation().y + node.y - at.y - 20);
			return null;
		});
		sample.click(sample.where(step));
		assertTrue(EditedSample.ui(() -> overview().getLocation().y) < below);
	}

	@Test
	void theSheetIsDarkInADarkWindowAndLightAgain() throws InterruptedException {
		surroundWith(new Color(30, 30, 30));
		assertTrue(becomes(b -> b < 0.3));
		surroundWith(new Color(250, 250, 250));
		assertTrue(becomes(b -> b > 0.9));
	}

	private void surroundWith(Color color) {
		EditedSample.ui(() -> {
			canvas().getParent().setBackground(color);
			canvas().redraw();
			return null;
		});
	}

	/** Waits until the sheet, once painted, is as bright as expected. */
	private boolean becomes(Predicate<Float> expected) throws InterruptedException {
		for (int i = 0; i < 100; i++) {
			sample.settle();
			if (expected.test(EditedSample.ui(() -> canvas().getBackground().getRGB().getHSB()[2]))) {
				return true;
			}
			Thread.sleep(20);
		}
		return false;
	}

	@Test
	void theMenuOfAShortClickStays() {
		boolean shown = EditedSample.ui(() -> {
			Event press = new Event();
			press.detail = SWT.MENU_MOUSE;
			press.doit = true;
			canvas().notifyListeners(SWT.MenuDetect, press);
			Event release = new Event();
			release.button = 3;
			canvas().notifyListeners(SWT.MouseUp, release);
			boolean visible = canvas().getMenu().isVisible();
			canvas().getMenu().setVisible(false);
			return !press.doit && visible;
		});
		assertEquals("gtk".equals(SWT.getPlatform()), shown);
	}

	private FigureCanvas canvas() {
		return (FigureCanvas) sample.pane().canvas().viewer().getControl();
	}

	private Control overview() {
		for (Control sibling : canvas().getParent().getChildren()) {
			if (sibling instanceof Canvas && sibling != canvas()) {
				return sibling;
			}
		}
		throw new AssertionError();
	}

	/** What the nodes at the top of the diagram cover, in pixels of the window. */
	private Rectangle drawn() {
		Rectangle all = null;
		for (Node node : sample.diagram.getNodes()) {
			if (sample.part(node) instanceof GraphicalEditPart part) {
				Rectangle r = part.getFigure().getBounds().getCopy();
				part.getFigure().translateToAbsolute(r);
				all = all == null ? r : all.union(r);
			}
		}
		return all;
	}
}
