package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.notation.Edge;

/** Drags the label in the middle of an edge; a click without a drag selects as usual. */
final class LabelDragTracker extends SelectEditPartTracker {
	private final EdgeEditPart part;
	private final Rectangle label;
	private GhostFigure ghost;

	/** Drags a label that covers an area, absolute at 100 %. */
	LabelDragTracker(EdgeEditPart part, Rectangle label) {
		super(part);
		this.part = part;
		this.label = label;
	}

	private Rectangle moved() {
		Point from = getStartLocation().getCopy();
		Point to = getLocation().getCopy();
		part.getFigure().translateToRelative(from);
		part.getFigure().translateToRelative(to);
		return label.getCopy().translate(to.x - from.x, to.y - from.y);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			if (ghost == null) {
				ghost = new GhostFigure();
				layer().add(ghost);
			}
			Rectangle place = moved();
			part.getFigure().translateToAbsolute(place);
			ghost.translateToRelative(place);
			ghost.setBounds(place);
		}
		return true;
	}

	private org.eclipse.draw2d.IFigure layer() {
		return LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
			return super.handleButtonUp(button);
		}
		Rectangle place = moved();
		Edge edge = part.edge();
		executeCommand(new ModelChange(NLS.bind(Messages.LabelDragTracker_move_label, edge.getLabel()), () -> {
			edge.setLabelX(place.x);
			edge.setLabelY(place.y);
			edge.setPinned(true);
		}));
		return true;
	}

	@Override
	public void deactivate() {
		if (ghost != null) {
			layer().remove(ghost);
			ghost = null;
		}
		super.deactivate();
	}
}
