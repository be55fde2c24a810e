package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;

/** Drags a segment or a corner of an edge; orthogonal edges stay orthogonal. A click without a drag selects as usual. */
final class SegmentDragTracker extends SelectEditPartTracker {
	private final EdgeEditPart part;
	private final RouteEditPolicy policy;
	private final int index;
	private final boolean bends;
	private List<Point> result;

	/**
	 * Drags.
	 *
	 * @param index segment from point {@code index} to the next, or a corner of a straight edge
	 * @param bends whether a straight edge gets a new corner in that segment
	 */
	SegmentDragTracker(EdgeEditPart part, RouteEditPolicy policy, int index, boolean bends) {
		super(part);
		this.part = part;
		this.policy = policy;
		this.index = index;
		this.bends = bends;
	}

	@Override
	protected String getCommandName() {
		return "move segment"; //$NON-NLS-1$
	}

	private void follow() {
		org.eclipse.draw2d.geometry.Point at = getLocation().getCopy();
		part.getFigure().translateToRelative(at);
		List<Point> way = new ArrayList<>(part.edgeFigure().getWay());
		if (policy.isStraight()) {
			Point p = new Point(at.x, at.y);
			if (bends) {
				way.add(index + 1, p);
			} else {
				way.set(index, p);
			}
			result = way;
		} else {
			result = new SegmentMove(way, index, box(part.edge().getSourceElement()), box(part.edge().getTargetElement()))
					.to(at.x, at.y);
		}
	}

	private static Bounds box(DiagramElement element) {
		return element instanceof Node node ? Bounds.of(node) : new Bounds(0, 0, 0, 0);
	}

	@Override
	protected Command getCommand() {
		if (result == null) {
			return null;
		}
		return policy.reroute(policy.isStraight() ? result : withoutNeedless(result));
	}

	private static List<Point> withoutNeedless(List<Point> way) {
		List<Point> simple = RouteCalculator.simplified(way);
		if (simple.size() > 2) {
			return simple;
		}
		Point a = simple.get(0);
		Point b = simple.get(1);
		return List.of(a, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2), b);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			follow();
			part.edgeFigure().preview(result);
			setCurrentCommand(getCommand());
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
			return super.handleButtonUp(button);
		}
		part.edgeFigure().preview(null);
		executeCurrentCommand();
		return true;
	}

	@Override
	public void deactivate() {
		part.edgeFigure().preview(null);
		super.deactivate();
	}
}
