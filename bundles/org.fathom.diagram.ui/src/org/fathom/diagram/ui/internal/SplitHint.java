package org.fathom.diagram.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;

/** Marks the edge that a node would become a part of if it were put where the mouse is. */
final class SplitHint {
	private final EditPartViewer viewer;
	private final Gestures gestures;
	private EdgeFigure marked;

	SplitHint(EditPartViewer viewer, Gestures gestures) {
		this.viewer = viewer;
		this.gestures = gestures;
	}

	/** A new node would stand there, in the middle of the place; absolute at 100 %. */
	void create(Point at) {
		mark(gestures.splitBy(null, at));
	}

	/** One node is moved there; several never become part of an edge. */
	void move(List<EditPart> parts, Rectangle to) {
		Node node = parts.size() == 1 && parts.get(0) instanceof ShapeEditPart shape ? shape.node() : null;
		mark(node == null ? Optional.empty() : gestures.splitBy(node, to.getCenter()));
	}

	private void mark(Optional<Edge> edge) {
		EdgeFigure figure = edge.map(viewer.getEditPartRegistry()::get).map(part -> ((EdgeEditPart) part).edgeFigure()).orElse(null);
		if (figure != marked) {
			erase();
			marked = figure;
			if (figure != null) {
				figure.setMarked(true);
			}
		}
	}

	void erase() {
		if (marked != null) {
			marked.setMarked(false);
			marked = null;
		}
	}
}
