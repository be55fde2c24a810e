package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneElement;

/**
 * The diagram drawn small. It is kept, so that scrolling need not draw it again, and follows a change only when the canvas itself has
 * been painted.
 */
final class MinimapPicture {
	private static final int DELAY = 150;
	/** How much of a pixel a line takes at least. */
	private static final double FAINTEST = 0.6;

	private final DiagramCanvas diagram;
	private final Canvas control;
	private final Runnable refresh = this::refresh;
	private Image image;
	private Scene drawn;
	private Color ground;

	MinimapPicture(DiagramCanvas diagram, Canvas control) {
		this.diagram = diagram;
		this.control = control;
		control.addDisposeListener(event -> forget());
	}

	/** Paints the picture over the whole control; after a change as it was before, for a moment. */
	void paint(GC gc, double scale) {
		Rectangle area = control.getClientArea();
		Color sheet = diagram.resources().paper().sheet();
		if (image == null || !image.getBounds().equals(area) || !sheet.equals(ground)) {
			draw(area, scale, sheet);
		} else if (drawn != scene()) {
			control.getDisplay().timerExec(DELAY, refresh);
		}
		gc.drawImage(image, 0, 0);
	}

	private Scene scene() {
		return diagram.diagramPart().scene().scene();
	}

	private void refresh() {
		if (!control.isDisposed()) {
			forget();
			control.redraw();
		}
	}

	private void draw(Rectangle area, double scale, Color sheet) {
		forget();
		drawn = scene();
		ground = sheet;
		image = new Image(control.getDisplay(), (gc, width, height) -> {
			gc.setBackground(sheet);
			gc.fillRectangle(0, 0, width, height);
			draw(gc, scale);
		}, area.width, area.height);
	}

	private void draw(GC gc, double scale) {
		Graphics g = new SWTGraphics(gc);
		ScenePainter painter = new ScenePainter(diagram.resources(), FAINTEST / scale);
		g.translate(Minimap.INSET, Minimap.INSET);
		g.scale(scale);
		g.translate((float) -drawn.bounds().x(), (float) -drawn.bounds().y());
		for (SceneElement element : drawn.elements()) {
			painter.paint(g, element.parts(), scale);
		}
		g.dispose();
	}

	private void forget() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
