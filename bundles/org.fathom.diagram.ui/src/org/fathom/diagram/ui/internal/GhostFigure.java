package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;

/** A see-through rectangle that shows where something would stand. */
class GhostFigure extends Figure {
	private static final int FILL = 40;

	@Override
	protected void paintFigure(Graphics g) {
		Rectangle r = getBounds().getResized(-1, -1);
		g.setAntialias(SWT.ON);
		g.setBackgroundColor(Palette.ACCENT);
		g.setAlpha(FILL);
		g.fillRoundRectangle(r, 8, 8);
		g.setAlpha(255);
		g.setForegroundColor(Palette.ACCENT);
		g.drawRoundRectangle(r, 8, 8);
	}

	/** A frame around a figure into which something would go. */
	static final class Frame extends Figure {
		private final IFigure around;

		Frame(IFigure around) {
			this.around = around;
		}

		/** A frame around a figure, on a layer. */
		static Frame around(IFigure figure, IFigure layer) {
			Frame frame = new Frame(figure);
			layer.add(frame);
			frame.settle();
			return frame;
		}

		/** Takes it from its layer, if it is still on one. */
		void leave() {
			if (getParent() != null) {
				getParent().remove(this);
			}
		}

		/** Stands around its figure; called once it is on a layer. */
		void settle() {
			Rectangle r = (around instanceof HandleBounds h ? h.getHandleBounds() : around.getBounds()).getCopy();
			around.translateToAbsolute(r);
			translateToRelative(r);
			setBounds(r.expand(3, 3));
		}

		@Override
		protected void paintFigure(Graphics g) {
			g.setAntialias(SWT.ON);
			g.setLineWidth(2);
			g.setForegroundColor(Palette.ACCENT);
			g.drawRoundRectangle(getBounds().getCopy().shrink(1, 1), 8, 8);
		}
	}
}
