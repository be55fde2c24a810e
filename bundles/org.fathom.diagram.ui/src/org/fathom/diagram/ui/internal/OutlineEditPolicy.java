package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;

/** The frame and the handles of a selected node, and the ghost that shows where it is dragged to. */
final class OutlineEditPolicy extends ResizableEditPolicy {
	private static final int[] CORNERS = { PositionConstants.NORTH_WEST, PositionConstants.NORTH,
			PositionConstants.NORTH_EAST, PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH,
			PositionConstants.SOUTH_WEST, PositionConstants.WEST };

	private final Movability movability;

	OutlineEditPolicy(Movability movability) {
		this.movability = movability;
		setDragAllowed(movability.isMovable());
		int all = PositionConstants.NSEW;
		setResizeDirections(!movability.isResizable() ? 0 : movability.isStacked() ? PositionConstants.SOUTH : all);
	}

	@Override
	protected List<IFigure> createSelectionHandles() {
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		List<IFigure> handles = new ArrayList<>();
		handles.add(new Frame(part, movability.isMovable()));
		for (int direction : CORNERS) {
			boolean allowed = (direction & getResizeDirections()) == direction;
			if (allowed) {
				handles.add(new Corner(part, direction));
			}
		}
		return handles;
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		GhostFigure ghost = new GhostFigure();
		ghost.setBounds(getInitialFeedbackBounds());
		addFeedback(ghost);
		return ghost;
	}

	@Override
	protected void showFocus() {
		// the frame shows the selection, and GEF's own focus line is drawn by exclusive or
	}

	@Override
	protected void hideFocus() {
		// nothing was shown
	}

	/** The line around a selected node. */
	private static final class Frame extends MoveHandle {
		Frame(GraphicalEditPart owner, boolean movable) {
			super(owner);
			setBorder(null);
			if (!movable) {
				setCursor(null);
			}
		}

		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}

		@Override
		public void paintFigure(Graphics g) {
			g.setAntialias(SWT.ON);
			DiagramFigure diagram = DiagramFigure.of(getOwner());
			int width = diagram.markWidth();
			g.setForegroundColor(diagram.accent());
			g.setLineWidth(width);
			g.drawRectangle(getBounds().getCopy().shrink(width / 2, width / 2).resize(-1, -1));
		}
	}

	/** A round handle to resize with. */
	private static final class Corner extends ResizeHandle {
		Corner(GraphicalEditPart owner, int direction) {
			super(owner, direction);
			setPreferredSize(9, 9);
		}

		@Override
		public void paintFigure(Graphics g) {
			new Knob(isPrimary()).paint(g, getBounds());
		}
	}

	/** The look of every handle. */
	static final class Knob {
		private final boolean primary;

		Knob(boolean primary) {
			this.primary = primary;
		}

		void paint(Graphics g, Rectangle bounds) {
			Rectangle r = bounds.getCopy().shrink(1, 1);
			r.resize(-1, -1);
			g.setAntialias(SWT.ON);
			g.setBackgroundColor(primary ? Palette.HANDLE : Palette.HALO);
			g.setForegroundColor(Palette.ACCENT);
			g.fillOval(r);
			g.drawOval(r);
		}
	}

}
