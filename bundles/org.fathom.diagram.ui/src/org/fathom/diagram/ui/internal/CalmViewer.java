package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** Does not scroll to a container of which a part is in view already: a click into a long lane must not move the sheet. */
final class CalmViewer extends ScrollingGraphicalViewer {
	private static final int INSIDE = 24;

	@Override
	public void reveal(EditPart part) {
		if (part instanceof ContainerEditPart container && isInView(container)) {
			return;
		}
		super.reveal(part);
	}

	/** Tells the listeners what is selected, although it has not changed. */
	void announce() {
		fireSelectionChanged();
	}

	/** Scrolls until a part is in the middle, as far as the sheet goes. */
	void centre(GraphicalEditPart part) {
		Viewport viewport = getFigureCanvas().getViewport();
		Point middle = bounds(part).getCenter();
		getFigureCanvas().scrollTo(viewport.getViewLocation().x + middle.x - viewport.getSize().width / 2,
				viewport.getViewLocation().y + middle.y - viewport.getSize().height / 2);
	}

	/** Where a part is seen, in pixels of the canvas. */
	Rectangle bounds(GraphicalEditPart part) {
		Rectangle r = (part.getFigure() instanceof NodeFigure node ? node.getHandleBounds() : part.getFigure().getBounds()).getCopy();
		part.getFigure().translateToAbsolute(r);
		return r;
	}

	/** The parts of nodes that hold no others. */
	List<GraphicalEditPart> leaves() {
		List<GraphicalEditPart> found = new ArrayList<>();
		for (Object part : getEditPartRegistry().values()) {
			if (part instanceof LeafEditPart leaf) {
				found.add(leaf);
			}
		}
		return found;
	}

	/** Where a menu that keys call opens, in pixels of the canvas: below what is selected, or in it if it is large. */
	org.eclipse.swt.graphics.Point menuPlace() {
		Rectangle all = new Rectangle(new Point(), getFigureCanvas().getViewport().getSize());
		boolean one = getSelectedEditParts().size() == 1;
		Rectangle r = one && getSelectedEditParts().get(0) instanceof GraphicalEditPart part ? bounds(part).intersect(all) : new Rectangle();
		return new org.eclipse.swt.graphics.Point(r.x, r.height > all.height / 2 ? r.y + INSIDE : r.bottom());
	}

	private boolean isInView(ContainerEditPart container) {
		Viewport viewport = getFigureCanvas().getViewport();
		return bounds(container).intersects(new Rectangle(0, 0, viewport.getSize().width, viewport.getSize().height));
	}
}
