package org.fathom.diagram.ui.internal;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.scene.NodeGeometry;

/** Makes the edit part of each element of the notation. */
final class DiagramEditPartFactory implements EditPartFactory {
	private final Gestures gestures;
	private final ScenePainter painter;

	DiagramEditPartFactory(Gestures gestures, ScenePainter painter) {
		this.gestures = gestures;
		this.painter = painter;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		if (model instanceof Diagram diagram) {
			return new DiagramEditPart(diagram, gestures, painter);
		}
		if (model instanceof Edge edge) {
			return new EdgeEditPart(edge);
		}
		if (model instanceof Note note) {
			return new NoteEditPart(note);
		}
		Node node = (Node) model;
		return new NodeGeometry().isContainer(node) ? new ContainerEditPart(node) : new LeafEditPart(node);
	}
}
