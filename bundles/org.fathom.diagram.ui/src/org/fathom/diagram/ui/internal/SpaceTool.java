package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.tools.AbstractTool;

/** Press, drag right or down (or back): everything on that side of the press moves along. Used once, then selecting is on again. */
final class SpaceTool extends AbstractTool {
	private static final int DECIDED = 5;

	private final DiagramCanvas canvas;
	private GhostFigure band;
	private SpaceShift shift;
	private boolean horizontal;

	SpaceTool(DiagramCanvas canvas) {
		this.canvas = canvas;
		setDefaultCursor(Cursors.CROSS);
	}

	@Override
	protected String getCommandName() {
		return Messages.SpaceTool_space_label;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 1) {
			stateTransition(STATE_INITIAL, STATE_DRAG);
		}
		return true;
	}

	@Override
	protected boolean handleDragStarted() {
		return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		Dimension moved = getDragMoveDelta();
		if (shift == null && Math.max(Math.abs(moved.width), Math.abs(moved.height)) >= DECIDED) {
			horizontal = Math.abs(moved.width) >= Math.abs(moved.height);
			setCursor(horizontal ? Cursors.SIZEWE : Cursors.SIZENS);
			Point at = sheet(getStartLocation());
			shift = new SpaceShift(canvas.diagram(), horizontal, horizontal ? at.x : at.y);
		}
		if (shift != null) {
			show(distance());
		}
		return true;
	}

	/** The distance at 100 %, as far as it is possible. */
	private int distance() {
		Point from = sheet(getStartLocation());
		Point to = sheet(getLocation());
		int wanted = horizontal ? to.x - from.x : to.y - from.y;
		if (Boolean.TRUE.equals(canvas.viewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
			wanted = Math.round(wanted / (float) SnapChoice.GRID) * SnapChoice.GRID;
		}
		return shift.possible(wanted);
	}

	private Point sheet(Point absolute) {
		Point at = absolute.getCopy();
		canvas.diagramPart().getFigure().translateToRelative(at);
		return at;
	}

	/** A band over the whole sheet, as wide as the distance. */
	private void show(int distance) {
		IFigure layer = canvas.root().getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
		if (band == null) {
			band = new GhostFigure();
			layer.add(band);
		}
		Rectangle all = canvas.diagramPart().getFigure().getBounds();
		Point from = sheet(getStartLocation());
		int low = Math.min(0, distance);
		int size = Math.max(2, Math.abs(distance));
		band.setBounds(horizontal ? new Rectangle(from.x + low, all.y, size, all.height)
				: new Rectangle(all.x, from.y + low, all.width, size));
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (shift == null) {
			setState(STATE_INITIAL);
			return true;
		}
		int distance = distance();
		SpaceShift done = shift;
		erase();
		if (distance != 0) {
			canvas.execute(new ModelChange(getCommandName(), () -> canvas.gestures().settle(done.move(distance))));
		}
		setState(STATE_TERMINAL);
		handleFinished();
		return true;
	}

	private void erase() {
		if (band != null) {
			band.getParent().remove(band);
			band = null;
		}
		shift = null;
	}

	@Override
	public void deactivate() {
		erase();
		super.deactivate();
	}
}
