package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding elements of a diagram by what is written on them. */
class DiagramFindTest {
	@TempDir
	Path folder;
	private EditedSample sample;
	private Text text;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder, "P05");
		text = sample.find(Text.class);
		sample.key('f', 'f', SWT.MOD1);
	}

	@AfterEach
	void close() {
		sample.close();
	}

	@Test
	void everyLabelWithTheTextIsVisitedOnceBeforeTheFirstComesAgain() {
		long expected = labels().stream().filter(l -> l.contains("order")).count();
		type("ORDER");
		assertTrue(expected > 2, labels().toString());
		assertEquals("1 of " + expected, count());
		DiagramElement first = selected();
		for (int i = 0; i < expected; i++) {
			assertTrue(selected().getLabel().toLowerCase(Locale.ROOT).contains("order"), selected().getLabel());
			press(SWT.CR, 0);
		}
		assertEquals(first, selected());
		press(SWT.CR, SWT.SHIFT);
		assertEquals(expected + " of " + expected, count());
	}

	@Test
	void whatIsNowhereIsSaidAndNothingIsSelected() {
		type("no such label");
		assertEquals("Not found", count());
		assertTrue(EditedSample.ui(() -> sample.pane().canvas().viewer().getSelectedEditParts().stream()
				.noneMatch(p -> ((EditPart) p).getModel() instanceof DiagramElement)));
	}

	/** The marker's yellow lies on what was found, whatever the zoom: at 60 %, where the diagram opens, and smaller. */
	@Test
	void marksLieOnTheLabelsAtEveryZoom() {
		type("identity");
		Node found = (Node) selected();
		for (int smaller = 0; smaller < 2; smaller++) {
			Point middle = sample.where(found);
			RGB colour = EditedSample.ui(() -> painted(middle.x, middle.y));
			assertTrue(colour.red > colour.blue + 40, colour.toString());
			sample.key('-', '-', SWT.MOD1);
		}
	}

	/** The most yellow that is painted close to a place of the canvas. */
	private RGB painted(int x, int y) {
		FigureCanvas canvas = (FigureCanvas) sample.pane().canvas().viewer().getControl();
		Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		GC gc = new GC(image);
		Graphics g = new SWTGraphics(gc);
		canvas.getViewport().paint(g);
		g.dispose();
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		RGB best = new RGB(0, 0, 0);
		for (int dx = -12; dx <= 12; dx++) {
			RGB here = data.palette.getRGB(data.getPixel(x + dx, y));
			best = here.red - here.blue > best.red - best.blue ? here : best;
		}
		return best;
	}

	@Test
	void escapeClosesTheLineAndKeepsWhatWasFoundSelected() {
		type("credit");
		DiagramElement found = selected();
		press(SWT.ESC, 0);
		assertFalse(EditedSample.ui(() -> text.isVisible()));
		assertEquals(found, selected());
	}

	private List<String> labels() {
		return sample.shown().stream().map(DiagramElement::getLabel).filter(l -> l != null).map(l -> l.toLowerCase(Locale.ROOT)).toList();
	}

	private void type(String wanted) {
		EditedSample.ui(() -> {
			text.setText(wanted);
			return null;
		});
		sample.settle();
	}

	private void press(int key, int mask) {
		EditedSample.ui(() -> {
			Event e = new Event();
			e.keyCode = key;
			e.stateMask = mask;
			e.doit = true;
			text.notifyListeners(SWT.KeyDown, e);
			return null;
		});
		sample.settle();
	}

	private String count() {
		return EditedSample.ui(() -> {
			Composite bar = text.getParent();
			for (Control c : bar.getChildren()) {
				if (c instanceof Label label) {
					return label.getText();
				}
			}
			return null;
		});
	}

	private DiagramElement selected() {
		return EditedSample.ui(() -> (DiagramElement) ((EditPart) sample.pane().canvas().viewer().getSelectedEditParts().get(0)).getModel());
	}
}
