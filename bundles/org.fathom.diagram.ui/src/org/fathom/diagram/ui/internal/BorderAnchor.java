package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/**
 * The end of an edge at a figure's border. It listens to nothing: routes come from the scene, and GEF's own anchors, which listen to
 * every figure around them, make large diagrams slow.
 */
final class BorderAnchor extends ConnectionAnchorBase {
	private final IFigure owner;

	BorderAnchor(IFigure owner) {
		this.owner = owner;
	}

	@Override
	public IFigure getOwner() {
		return owner;
	}

	@Override
	public Point getReferencePoint() {
		Point center = box().getCenter();
		owner.translateToAbsolute(center);
		return center;
	}

	@Override
	public Point getLocation(Point reference) {
		Rectangle box = box().getCopy();
		owner.translateToAbsolute(box);
		double dx = reference.x - box.getCenter().x;
		double dy = reference.y - box.getCenter().y;
		double scale = Math.max(Math.abs(dx) / Math.max(1, box.width / 2.0), Math.abs(dy) / Math.max(1, box.height / 2.0));
		Point center = box.getCenter();
		return scale == 0 ? center
				: new Point((int) Math.round(center.x + dx / scale), (int) Math.round(center.y + dy / scale));
	}

	private Rectangle box() {
		if (owner instanceof EdgeFigure edge) {
			return new Rectangle(edge.getPoints().getMidpoint(), new org.eclipse.draw2d.geometry.Dimension(1, 1));
		}
		return owner instanceof HandleBounds h ? h.getHandleBounds() : owner.getBounds();
	}
}
