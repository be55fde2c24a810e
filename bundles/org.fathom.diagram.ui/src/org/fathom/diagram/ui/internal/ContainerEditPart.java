package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.requests.SelectionRequest;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;

/** A container: a pool, a lane, a list. It is dragged by its header; dragging inside draws a selection rectangle. */
final class ContainerEditPart extends ShapeEditPart {

	ContainerEditPart(Node node) {
		super(node);
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacementEditPolicy());
		installEditPolicy("snap", new SnapFeedbackPolicy()); //$NON-NLS-1$
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		if (request instanceof SelectionRequest selection && !isHeader(selection.getLocation().getCopy())) {
			return new InsideDragTracker(this);
		}
		return super.getDragTracker(request);
	}

	private boolean isHeader(Point viewerLocation) {
		getFigure().translateToRelative(viewerLocation);
		NodeGeometry geometry = new NodeGeometry();
		Rectangle header = SceneRectangles.around(geometry.header(node(), Bounds.of(node())), 0);
		Rectangle inside = SceneRectangles.around(Bounds.of(node()), -4);
		return header.contains(viewerLocation) || !inside.contains(viewerLocation);
	}
}
