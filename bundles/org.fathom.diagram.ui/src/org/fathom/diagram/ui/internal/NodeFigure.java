package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.SceneText;

/**
 * Paints a node's part of the scene. All figures stand side by side in one layer, in absolute coordinates; the bounds cover everything
 * the node draws, also a label outside its outline.
 */
final class NodeFigure extends Figure implements SceneFigure, HandleBounds {
	private final DiagramFigure diagram;
	private SceneElement element;
	private Rectangle outline = new Rectangle();

	NodeFigure(DiagramFigure diagram) {
		this.diagram = diagram;
	}

	@Override
	public SceneElement getElement() {
		return element;
	}

	@Override
	public void setElement(SceneElement element) {
		this.element = element;
		repaint();
	}

	/** Sets the node's own rectangle, absolute; called after {@link #setElement(SceneElement)}. */
	void setOutline(Bounds node) {
		outline = SceneRectangles.around(node, 0);
		Rectangle all = outline.getCopy();
		for (ScenePart part : element.parts()) {
			all.union(SceneRectangles.around(part.bounds(), 0));
		}
		setBounds(all.expand(3, 3));
		repaint();
	}

	@Override
	public Rectangle getHandleBounds() {
		return outline;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (outline.contains(x, y)) {
			return true;
		}
		return super.containsPoint(x, y) && element != null && element.parts().stream().anyMatch(
				p -> p instanceof SceneText && SceneRectangles.around(p.bounds(), 1).contains(x, y));
	}

	@Override
	protected void paintFigure(Graphics g) {
		if (element != null) {
			diagram.paint(g, element);
		}
	}
}
