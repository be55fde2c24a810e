package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Event;
import org.fathom.diagram.scene.Bounds;

/** Zooms so that what is under the pointer stays there. */
final class CanvasZoom implements MouseWheelHandler {
	private static final double LARGEST_FIT = 1.25;
	private static final double MARGIN = 12;
	private static final double STEP = 1.15;

	private final DiagramCanvas canvas;

	CanvasZoom(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	private ZoomManager zoom() {
		return canvas.root().getZoomManager();
	}

	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		event.doit = false;
		if (event.count != 0) {
			zoomAt(zoom().getZoom() * (event.count > 0 ? STEP : 1 / STEP), new Point(event.x, event.y));
		}
	}

	/** Zooms around a point of the canvas, in pixels of the canvas. */
	void zoomAt(double level, Point fixed) {
		double before = zoom().getZoom();
		double after = Math.max(zoom().getMinZoom(), Math.min(zoom().getMaxZoom(), level));
		Viewport viewport = zoom().getViewport();
		Point at = viewport.getViewLocation().getCopy();
		zoom().setZoom(after);
		viewport.validate();
		double factor = after / before;
		viewport.setViewLocation((int) Math.round((at.x + fixed.x) * factor - fixed.x),
				(int) Math.round((at.y + fixed.y) * factor - fixed.y));
	}

	private Point middle() {
		Viewport viewport = zoom().getViewport();
		return new Point(viewport.getSize().width / 2, viewport.getSize().height / 2);
	}

	void in() {
		zoomAt(zoom().getNextZoomLevel(), middle());
	}

	void out() {
		zoomAt(zoom().getPreviousZoomLevel(), middle());
	}

	void actualSize() {
		zoomAt(1, middle());
	}

	/** Shows the whole diagram in the middle, but not much larger than life. */
	void fit() {
		Viewport viewport = zoom().getViewport();
		Bounds all = canvas.diagramPart().scene().scene().bounds().grown(MARGIN);
		int width = viewport.getSize().width;
		int height = viewport.getSize().height;
		if (all.width() <= 0 || all.height() <= 0 || width <= 0 || height <= 0) {
			return;
		}
		double level = Math.min(LARGEST_FIT, Math.min(width / all.width(), height / all.height()));
		show(all, Math.max(zoom().getMinZoom(), level));
	}

	/** Starts at a readable size: everything if that is readable, otherwise what is selected already or the upper left part. */
	void start() {
		fit();
		double readable = 0.6;
		if (zoom().getZoom() < readable) {
			Bounds all = canvas.diagramPart().scene().scene().bounds();
			zoom().setZoom(readable);
			zoom().getViewport().validate();
			zoom().getViewport().setViewLocation((int) (all.x() * readable), (int) (all.y() * readable));
			canvas.sheet().getSelectedEditParts().stream().filter(LeafEditPart.class::isInstance).findFirst()
					.ifPresent(part -> canvas.sheet().centre((LeafEditPart) part));
		}
	}

	private void show(Bounds area, double level) {
		Viewport viewport = zoom().getViewport();
		canvas.diagramPart().sheet().setRoom(MARGIN + (viewport.getSize().width / level - area.width()) / 2,
				MARGIN + (viewport.getSize().height / level - area.height()) / 2);
		zoom().setZoom(level);
		viewport.validate();
		viewport.setViewLocation((int) Math.round(area.center().x() * level - viewport.getSize().width / 2.0),
				(int) Math.round(area.center().y() * level - viewport.getSize().height / 2.0));
	}
}
