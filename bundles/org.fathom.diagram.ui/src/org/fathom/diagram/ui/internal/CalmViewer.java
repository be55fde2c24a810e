package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** Does not scroll to a container of which a part is in view already: a click into a long lane must not move the sheet. */
final class CalmViewer extends ScrollingGraphicalViewer {

	@Override
	public void reveal(EditPart part) {
		if (part instanceof ContainerEditPart container && isInView(container)) {
			return;
		}
		super.reveal(part);
	}

	private boolean isInView(ContainerEditPart container) {
		Viewport viewport = getFigureCanvas().getViewport();
		Rectangle r = ((NodeFigure) container.getFigure()).getHandleBounds().getCopy();
		container.getFigure().translateToAbsolute(r);
		return r.intersects(new Rectangle(0, 0, viewport.getSize().width, viewport.getSize().height));
	}
}
