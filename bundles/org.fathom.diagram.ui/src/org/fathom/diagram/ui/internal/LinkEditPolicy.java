package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.runtime.Tool;

/** Starts and ends edges at a node: new ones with the active tool, existing ones when an end is dragged here. */
final class LinkEditPolicy extends GraphicalNodeEditPolicy {
	private GhostFigure.Frame frame;

	private Gestures gestures() {
		return ((DiagramEditPart) getHost().getRoot().getContents()).gestures();
	}

	private DiagramElement element() {
		return (DiagramElement) getHost().getModel();
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		if (!(request.getNewObjectType() instanceof Tool tool) || !gestures().canStartConnection(tool, element())) {
			return null;
		}
		Command start = new Command(gestures().label(tool)) {
		};
		request.setStartCommand(start);
		return start;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getNewObjectType() instanceof Tool tool) || request.getSourceEditPart() == null) {
			return null;
		}
		return gestures().connect(tool, (DiagramElement) request.getSourceEditPart().getModel(), element());
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return gestures().reconnect((Edge) request.getConnectionEditPart().getModel(), true, element());
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return gestures().reconnect((Edge) request.getConnectionEditPart().getModel(), false, element());
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection();
		line.setForegroundColor(Palette.ACCENT);
		line.setLineWidth(2);
		line.setLineStyle(Graphics.LINE_DASH);
		PolygonDecoration arrow = new PolygonDecoration();
		arrow.setScale(9, 4);
		line.setTargetDecoration(arrow);
		return line;
	}

	@Override
	protected void showTargetConnectionFeedback(DropRequest request) {
		if (frame == null) {
			frame = new GhostFigure.Frame(((GraphicalEditPart) getHost()).getFigure());
			addFeedback(frame);
			frame.settle();
		}
	}

	@Override
	protected void eraseTargetConnectionFeedback(DropRequest request) {
		if (frame != null) {
			removeFeedback(frame);
			frame = null;
		}
	}
}
