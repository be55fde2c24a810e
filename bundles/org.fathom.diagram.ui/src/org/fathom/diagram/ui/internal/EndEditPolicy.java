package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.gef.tools.ConnectionEndpointTracker;

/** The handles at both ends of a selected edge; dragged to another node they connect it there. */
final class EndEditPolicy extends ConnectionEndpointEditPolicy {

	@Override
	protected List<IFigure> createSelectionHandles() {
		ConnectionEditPart part = (ConnectionEditPart) getHost();
		List<IFigure> handles = new ArrayList<>();
		handles.add(new End(part, ConnectionLocator.SOURCE, RequestConstants.REQ_RECONNECT_SOURCE));
		handles.add(new End(part, ConnectionLocator.TARGET, RequestConstants.REQ_RECONNECT_TARGET));
		return handles;
	}

	private EdgeFigure edge() {
		return ((EdgeEditPart) getHost()).edgeFigure();
	}

	@Override
	protected void showSelection() {
		super.showSelection();
		edge().setHighlighted(true);
	}

	@Override
	protected void hideSelection() {
		super.hideSelection();
		edge().setHighlighted(false);
	}

	@Override
	protected void showFocus() {
		// the halo shows the selection
	}

	@Override
	protected void hideFocus() {
		// nothing was shown
	}

	@Override
	protected void showConnectionMoveFeedback(ReconnectRequest request) {
		edge().followAnchors();
		super.showConnectionMoveFeedback(request);
	}

	@Override
	protected void eraseConnectionMoveFeedback(ReconnectRequest request) {
		super.eraseConnectionMoveFeedback(request);
		edge().preview(null);
	}

	/** A handle at one end. */
	private static final class End extends ConnectionHandle {
		private final String command;

		End(ConnectionEditPart part, int alignment, String command) {
			this.command = command;
			setOwner(part);
			setPreferredSize(9, 9);
			setLocator(new ConnectionLocator((org.eclipse.draw2d.Connection) part.getFigure(), alignment));
		}

		@Override
		protected DragTracker createDragTracker() {
			ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
			tracker.setCommandName(command);
			tracker.setDefaultCursor(getCursor());
			return tracker;
		}

		@Override
		public void paintFigure(Graphics g) {
			new OutlineEditPolicy.Knob(true).paint(g, getBounds());
		}
	}
}
