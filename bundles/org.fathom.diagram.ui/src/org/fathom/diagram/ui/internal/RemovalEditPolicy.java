package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.fathom.diagram.notation.DiagramElement;

/** Deletes the model element of a view, by the delete tool of its mapping. */
final class RemovalEditPolicy extends ComponentEditPolicy {
	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		DiagramEditPart diagram = (DiagramEditPart) getHost().getRoot().getContents();
		return diagram.gestures().delete(List.of((DiagramElement) getHost().getModel()));
	}
}
