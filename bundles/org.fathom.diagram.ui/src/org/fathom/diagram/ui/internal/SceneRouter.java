package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Leaves an edge on the way the scene gives it; only an edge whose end is being dragged goes straight from anchor to anchor. */
final class SceneRouter extends AbstractRouter {

	@Override
	public void route(Connection connection) {
		boolean dragged = isDragged(connection.getSourceAnchor()) || isDragged(connection.getTargetAnchor());
		if (connection instanceof EdgeFigure edge && !dragged && !edge.isFollowing()) {
			if (!edge.isPreview()) {
				edge.showWay();
			}
			return;
		}
		Point start = getStartPoint(connection);
		Point end = getEndPoint(connection);
		connection.translateToRelative(start);
		connection.translateToRelative(end);
		PointList points = new PointList();
		points.addPoint(start);
		points.addPoint(end);
		connection.setPoints(points);
	}

	private static boolean isDragged(org.eclipse.draw2d.ConnectionAnchor anchor) {
		return anchor != null && !(anchor instanceof BorderAnchor);
	}
}
