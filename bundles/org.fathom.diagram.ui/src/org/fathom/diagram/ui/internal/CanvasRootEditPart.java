package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;

/** The root of the canvas. It scales with the toolkit's own transformation, so that text keeps its proportions at every zoom. */
final class CanvasRootEditPart extends ScalableFreeformRootEditPart {
	private static final double[] LEVELS = { 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2,
			2.5, 3, 4 };

	CanvasRootEditPart() {
		ZoomManager zoom = getZoomManager();
		zoom.setZoomLevels(LEVELS);
		zoom.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScalableFreeformLayeredPane layers = new NativeScaledPane();
		layers.add(createGridLayer(), GRID_LAYER);
		layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
		FreeformLayer feedback = new FreeformLayer();
		feedback.setEnabled(false);
		layers.add(feedback, SCALED_FEEDBACK_LAYER);
		return layers;
	}

	/** GEF's own pane rounds the size of letters, which moves them off their place at odd zooms. */
	private static final class NativeScaledPane extends ScalableFreeformLayeredPane {
		@Override
		protected void paintClientArea(Graphics g) {
			if (getChildren().isEmpty()) {
				return;
			}
			g.pushState();
			try {
				g.clipRect(getBounds().getCropped(getInsets()));
				g.scale(getScale());
				// each layer ends by going back to the last state saved
				g.pushState();
				paintChildren(g);
				g.popState();
			} finally {
				g.popState();
			}
		}
	}
}
