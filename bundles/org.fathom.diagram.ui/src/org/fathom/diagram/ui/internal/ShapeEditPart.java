package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.SceneElement;

/** A node of any kind. Its figure and those of its parts stand side by side on the sheet. */
class ShapeEditPart extends AbstractGraphicalEditPart implements NodeEditPart {
	private final ConnectionAnchorHolder anchor = new ConnectionAnchorHolder();
	private AccessibleElement accessible;

	ShapeEditPart(Node node) {
		setModel(node);
	}

	Node node() {
		return (Node) getModel();
	}

	DiagramEditPart diagramPart() {
		return (DiagramEditPart) getRoot().getContents();
	}

	Gestures gestures() {
		return diagramPart().gestures();
	}

	private DiagramFigure sheet() {
		return diagramPart().sheet();
	}

	@Override
	protected IFigure createFigure() {
		return new NodeFigure(sheet());
	}

	@Override
	protected List<Node> getModelChildren() {
		SceneIndex scene = diagramPart().scene();
		List<Node> all = new ArrayList<>(scene.shown(node().getChildren()));
		all.addAll(scene.shown(node().getBorderedNodes()));
		return all;
	}

	@Override
	protected List<Edge> getModelSourceConnections() {
		return diagramPart().scene().outgoing(node());
	}

	@Override
	protected List<Edge> getModelTargetConnections() {
		return diagramPart().scene().incoming(node());
	}

	@Override
	protected void refreshVisuals() {
		SceneElement element = diagramPart().scene().element(node());
		NodeFigure figure = (NodeFigure) getFigure();
		Rectangle outline = SceneRectangles.around(Bounds.of(node()), 0);
		if (element == null || element.equals(figure.getElement()) && outline.equals(figure.getHandleBounds())) {
			return;
		}
		figure.setElement(element);
		figure.setOutline(Bounds.of(node()));
		figure.setToolTip(TipFigure.of(node().getTooltip()));
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovalEditPolicy());
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkEditPolicy());
	}

	@Override
	protected void addChildVisual(EditPart child, int index) {
		sheet().add(((GraphicalEditPart) child).getFigure());
	}

	@Override
	protected void removeChildVisual(EditPart child) {
		removeFigures(child);
	}

	@Override
	protected void reorderChild(EditPart child, int index) {
		children.remove(child);
		addToChildren(child, index);
	}

	@SuppressWarnings("unchecked")
	private void addToChildren(EditPart child, int index) {
		children.add(index, child);
	}

	/** Takes the figures of a part and of everything in it off the sheet. */
	static void removeFigures(EditPart part) {
		for (Object child : part.getChildren()) {
			removeFigures((EditPart) child);
		}
		IFigure figure = ((GraphicalEditPart) part).getFigure();
		if (figure.getParent() != null) {
			figure.getParent().remove(figure);
		}
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			if (!gestures().doubleClick(node())) {
				LabelEditor.open(this, node(), null);
			}
		} else {
			super.performRequest(request);
		}
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return anchor.of(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor.of(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return anchor.of(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor.of(getFigure());
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleElement(this) {
				@Override
				public void getName(AccessibleEvent e) {
					e.result = new ElementName(node()).spoken(diagramPart().gestures().context().spoken(node().getTarget()));
				}

				@Override
				protected Rectangle area() {
					return ((NodeFigure) getFigure()).getHandleBounds().getCopy();
				}
			};
		}
		return accessible;
	}

	@Override
	public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
		if (key == SnapToHelper.class) {
			return new SnapChoice(getViewer()).helperFor(this);
		}
		return SemanticAdapter.adapt(node(), node().getTarget(), key, super::getAdapter);
	}

	/** One anchor for all edges of a figure. */
	private static final class ConnectionAnchorHolder {
		private BorderAnchor anchor;

		ConnectionAnchor of(IFigure figure) {
			if (anchor == null) {
				anchor = new BorderAnchor(figure);
			}
			return anchor;
		}
	}
}
