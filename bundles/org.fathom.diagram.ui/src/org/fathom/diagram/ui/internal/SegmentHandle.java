package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.SquareHandle;
import org.eclipse.swt.SWT;
import org.fathom.diagram.scene.Point;

/** A handle in the middle of a segment of an edge. */
class SegmentHandle extends SquareHandle {
	private final EdgeEditPart part;
	private final RouteEditPolicy policy;
	private final int index;

	SegmentHandle(EdgeEditPart part, RouteEditPolicy policy, int index) {
		this.part = part;
		this.policy = policy;
		this.index = index;
		setOwner(part);
		setPreferredSize(new Dimension(9, 9));
		setLocator(middle());
		boolean horizontal = isHorizontal();
		setCursor(policy.isStraight() ? Cursors.SIZEALL : horizontal ? Cursors.SIZENS : Cursors.SIZEWE);
	}

	private boolean isHorizontal() {
		List<Point> way = part.edgeFigure().getWay();
		return index + 1 < way.size() && Math.abs(way.get(index).y() - way.get(index + 1).y()) < 0.5;
	}

	private Locator middle() {
		return figure -> {
			org.eclipse.draw2d.geometry.Point at = at();
			part.getFigure().translateToAbsolute(at);
			figure.translateToRelative(at);
			Dimension size = figure.getPreferredSize();
			figure.setBounds(new Rectangle(at.x - size.width / 2, at.y - size.height / 2, size.width, size.height));
		};
	}

	/** Where it stands, absolute at 100 %. */
	protected org.eclipse.draw2d.geometry.Point at() {
		List<Point> way = part.edgeFigure().getWay();
		int i = Math.min(index, way.size() - 2);
		Point a = way.get(i);
		Point b = way.get(i + 1);
		return new org.eclipse.draw2d.geometry.Point((int) Math.round((a.x() + b.x()) / 2),
				(int) Math.round((a.y() + b.y()) / 2));
	}

	@Override
	protected DragTracker createDragTracker() {
		return new SegmentDragTracker(part, policy, index, policy.isStraight());
	}

	@Override
	public void paintFigure(Graphics g) {
		Rectangle r = getBounds().getCopy().shrink(1, 1).resize(-1, -1);
		boolean flat = !policy.isStraight() && isHorizontal();
		if (!policy.isStraight()) {
			r.shrink(flat ? 0 : 2, flat ? 2 : 0);
		}
		g.setAntialias(SWT.ON);
		g.setBackgroundColor(Palette.HALO);
		g.setForegroundColor(Palette.ACCENT);
		g.fillRoundRectangle(r, 4, 4);
		g.drawRoundRectangle(r, 4, 4);
	}

	/** A handle at a corner of a straight edge. */
	static final class Corner extends SegmentHandle {
		private final EdgeEditPart part;
		private final RouteEditPolicy policy;
		private final int corner;

		Corner(EdgeEditPart part, RouteEditPolicy policy, int corner) {
			super(part, policy, corner);
			this.part = part;
			this.policy = policy;
			this.corner = corner;
		}

		@Override
		protected org.eclipse.draw2d.geometry.Point at() {
			List<Point> way = part.edgeFigure().getWay();
			Point p = way.get(Math.min(corner, way.size() - 1));
			return new org.eclipse.draw2d.geometry.Point((int) Math.round(p.x()), (int) Math.round(p.y()));
		}

		@Override
		protected DragTracker createDragTracker() {
			return new SegmentDragTracker(part, policy, corner, false);
		}

		@Override
		public void paintFigure(Graphics g) {
			new OutlineEditPolicy.Knob(true).paint(g, getBounds());
		}
	}
}
