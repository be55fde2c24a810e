package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.SceneElement;

/** A note on the sheet. */
final class NoteEditPart extends AbstractGraphicalEditPart {
	private AccessibleElement accessible;

	NoteEditPart(Note note) {
		setModel(note);
	}

	Note note() {
		return (Note) getModel();
	}

	private DiagramEditPart diagramPart() {
		return (DiagramEditPart) getRoot().getContents();
	}

	@Override
	protected IFigure createFigure() {
		return new NodeFigure(diagramPart().sheet());
	}

	@Override
	protected void refreshVisuals() {
		SceneElement element = diagramPart().scene().element(note());
		Bounds bounds = new Bounds(note().getX(), note().getY(), note().getWidth(), note().getHeight());
		NodeFigure figure = (NodeFigure) getFigure();
		if (element != null
				&& !(element.equals(figure.getElement()) && SceneRectangles.around(bounds, 0).equals(figure.getHandleBounds()))) {
			figure.setElement(element);
			figure.setOutline(bounds);
		}
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new ComponentEditPolicy() {
			@Override
			protected Command createDeleteCommand(GroupRequest request) {
				return new NoteGestures(diagramPart().diagram()).delete(java.util.List.of(note()));
			}
		});
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			NoteEditor.open(this, null);
		} else {
			super.performRequest(request);
		}
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleElement(this) {
				@Override
				public void getName(AccessibleEvent e) {
					e.result = NLS.bind(Messages.NoteEditPart_name_message, note().getText() == null ? "" : note().getText()); //$NON-NLS-1$
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
		return SemanticAdapter.adapt(note(), null, key, super::getAdapter);
	}
}
