package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.scene.EdgeLabels;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.TextBlock;

/** An edge. Its way comes from the notation and the scene, not from GEF's routers. */
final class EdgeEditPart extends AbstractConnectionEditPart implements NodeEditPart {
	private AccessibleElement accessible;
	private BorderAnchor anchor;

	EdgeEditPart(Edge edge) {
		setModel(edge);
	}

	Edge edge() {
		return (Edge) getModel();
	}

	DiagramEditPart diagramPart() {
		return (DiagramEditPart) getRoot().getContents();
	}

	Gestures gestures() {
		return diagramPart().gestures();
	}

	EdgeFigure edgeFigure() {
		return (EdgeFigure) getFigure();
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeFigure(diagramPart().sheet());
	}

	@Override
	protected void activateFigure() {
		diagramPart().sheet().add(getFigure());
	}

	@Override
	protected void deactivateFigure() {
		if (getFigure().getParent() != null) {
			getFigure().getParent().remove(getFigure());
		}
		getConnectionFigure().setSourceAnchor(null);
		getConnectionFigure().setTargetAnchor(null);
	}

	@Override
	protected void refreshVisuals() {
		EdgeFigure figure = edgeFigure();
		SceneElement element = diagramPart().scene().element(edge());
		if (element == null || edge().getSourceElement() == null || edge().getTargetElement() == null) {
			return;
		}
		List<Point> way = new RouteCalculator().route(edge());
		if (element.equals(figure.getElement()) && way.equals(figure.getWay()) && !figure.isPreview()) {
			return;
		}
		figure.repaint();
		figure.setElement(element);
		figure.setWay(way);
		((RouteEditPolicy) getEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE)).refreshHandles();
		figure.setToolTip(TipFigure.of(edge().getTooltip()));
	}

	@Override
	protected List<Edge> getModelSourceConnections() {
		return diagramPart().scene().outgoing(edge());
	}

	@Override
	protected List<Edge> getModelTargetConnections() {
		return diagramPart().scene().incoming(edge());
	}

	/** The label in the middle, absolute at 100 %; {@code null} if the edge shows none. */
	private Rectangle label() {
		TextBlock block = edge().getLabel() == null || edge().getStyle() == null ? null : EdgeLabels.block(edge());
		if (block == null || block.isEmpty()) {
			return null;
		}
		boolean placed = edge().getLabelX() != 0 || edge().getLabelY() != 0;
		Point at = placed ? new Point(edge().getLabelX(), edge().getLabelY())
				: EdgeLabels.onLongestSegment(edgeFigure().getWay(), block);
		return new Rectangle((int) Math.round(at.x()), (int) Math.round(at.y()), (int) Math.ceil(block.width()),
				(int) Math.ceil(block.height()));
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		Rectangle label = label();
		if (label != null && request instanceof LocationRequest at && at.getLocation() != null) {
			org.eclipse.draw2d.geometry.Point p = at.getLocation().getCopy();
			getFigure().translateToRelative(p);
			if (label.contains(p)) {
				return new LabelDragTracker(this, label);
			}
		}
		RouteEditPolicy route = (RouteEditPolicy) getEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE);
		return request instanceof LocationRequest at && at.getLocation() != null ? route.trackerAt(at.getLocation())
				: super.getDragTracker(request);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovalEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EndEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new RouteEditPolicy());
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			if (!gestures().doubleClick(edge())) {
				LabelEditor.open(this, edge(), null);
			}
		} else {
			super.performRequest(request);
		}
	}

	private ConnectionAnchor anchor() {
		if (anchor == null) {
			anchor = new BorderAnchor(getFigure());
		}
		return anchor;
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleElement(this) {
				@Override
				public void getName(AccessibleEvent e) {
					e.result = new ElementName(edge()).spoken(diagramPart().gestures().context().spoken(edge().getTarget()));
				}

				@Override
				protected Rectangle area() {
					return getFigure().getBounds().getCopy();
				}
			};
		}
		return accessible;
	}

	@Override
	public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
		return SemanticAdapter.adapt(edge(), edge().getTarget(), key, super::getAdapter);
	}
}
