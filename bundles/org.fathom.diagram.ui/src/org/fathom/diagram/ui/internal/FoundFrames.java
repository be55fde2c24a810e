package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.fathom.diagram.notation.Identified;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.SceneText;

/** Marks what a search has found, above the diagram. */
final class FoundFrames {
	private static final int MARGIN = 4;
	private static final int ALPHA = 70;

	private final DiagramCanvas canvas;
	private final List<IFigure> frames = new ArrayList<>();

	FoundFrames(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	/** Marks these elements and no others. */
	void show(List<Identified> elements) {
		IFigure layer = canvas.root().getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
		frames.forEach(layer::remove);
		frames.clear();
		for (Identified element : elements) {
			Marker marker = new Marker();
			marker.setBounds(area(canvas.diagramPart().scene().element(element)));
			frames.add(marker);
			layer.add(marker);
		}
	}

	/** The label of an element, or all of it if its label is drawn nowhere. */
	private static Rectangle area(SceneElement element) {
		boolean labelled = element.parts().stream().anyMatch(SceneText.class::isInstance);
		return element.parts().stream().filter(part -> !labelled || part instanceof SceneText).map(ScenePart::bounds)
				.map(bounds -> SceneRectangles.around(bounds, MARGIN)).reduce(Rectangle::getUnion).orElseGet(Rectangle::new);
	}

	private static final class Marker extends Figure {
		@Override
		protected void paintFigure(Graphics g) {
			g.setAntialias(SWT.ON);
			g.setBackgroundColor(Palette.MARKER);
			g.setAlpha(ALPHA);
			g.fillRoundRectangle(getBounds(), MARGIN, MARGIN);
		}
	}
}
