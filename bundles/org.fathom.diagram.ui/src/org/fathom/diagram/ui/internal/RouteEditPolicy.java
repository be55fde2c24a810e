package org.fathom.diagram.ui.internal;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.NotationFactory;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.style.Routing;

/** Handles in the middle of every segment of a selected edge: an orthogonal edge moves the segment, a straight one bends there. */
final class RouteEditPolicy extends SelectionHandlesEditPolicy {

	/** Where a segment is shorter, in diagram pixels, a handle would stand in the way of the one at the end. */
	private static final double SHORT = 24;

	private EdgeEditPart part() {
		return (EdgeEditPart) getHost();
	}

	@Override
	protected List<IFigure> createSelectionHandles() {
		List<IFigure> handles = new ArrayList<>();
		int segments = part().edgeFigure().getWay().size() - 1;
		boolean straight = isStraight();
		for (int i = 0; i < segments; i++) {
			if (straight || segments == 1 || length(i) >= SHORT) {
				handles.add(new SegmentHandle(part(), this, i));
			}
		}
		for (int i = 1; straight && i < segments; i++) {
			handles.add(new SegmentHandle.Corner(part(), this, i));
		}
		return handles;
	}

	private double length(int segment) {
		List<Point> way = part().edgeFigure().getWay();
		Point a = way.get(segment);
		Point b = way.get(segment + 1);
		return Math.hypot(b.x() - a.x(), b.y() - a.y());
	}

	/** Drags the segment that is nearest to a place, in pixels of the canvas. */
	DragTracker trackerAt(org.eclipse.draw2d.geometry.Point location) {
		org.eclipse.draw2d.geometry.Point at = location.getCopy();
		part().getFigure().translateToRelative(at);
		List<Point> way = part().edgeFigure().getWay();
		int nearest = 0;
		double least = Double.MAX_VALUE;
		for (int i = 0; i + 1 < way.size(); i++) {
			double distance = Line2D.ptSegDist(way.get(i).x(), way.get(i).y(), way.get(i + 1).x(), way.get(i + 1).y(), at.x, at.y);
			if (distance < least) {
				nearest = i;
				least = distance;
			}
		}
		return new SegmentDragTracker(part(), this, nearest, isStraight());
	}

	/** Makes the handles anew after the way has got another number of corners. */
	void refreshHandles() {
		if (handles != null && !handles.isEmpty()) {
			removeSelectionHandles();
			addSelectionHandles();
		}
	}

	boolean isStraight() {
		Edge edge = part().edge();
		return edge.getStyle() != null && edge.getStyle().routing() == Routing.STRAIGHT;
	}

	/** The command that gives the edge a new way; the ends are computed, so only the corners count. */
	Command reroute(List<Point> way) {
		Edge edge = part().edge();
		String name = edge.getLabel() == null || edge.getLabel().isBlank() ? edge.getMapping() : edge.getLabel();
		return new ModelChange(NLS.bind(Messages.RouteEditPolicy_reroute_label, name), () -> {
			edge.getBendpoints().clear();
			for (Point p : way.subList(1, way.size() - 1)) {
				Bendpoint bend = NotationFactory.eINSTANCE.createBendpoint();
				bend.setX((int) Math.round(p.x()));
				bend.setY((int) Math.round(p.y()));
				edge.getBendpoints().add(bend);
			}
			edge.setLabelX(0);
			edge.setLabelY(0);
			edge.setPinned(true);
		});
	}
}
