package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.swt.graphics.Point;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;

/** Lets what is dragged come to stand in line with the nodes of the whole sheet, also with those of other containers, such as lanes. */
final class SnapToNodes extends SnapToGeometry {

	SnapToNodes(GraphicalEditPart container) {
		super(container);
	}

	@Override
	protected List<GraphicalEditPart> generateSnapPartsList(@SuppressWarnings("rawtypes") List exclusions) {
		List<GraphicalEditPart> found = new ArrayList<>();
		for (Object part : container.getViewer().getEditPartRegistry().values()) {
			boolean free = part instanceof NoteEditPart || part instanceof ShapeEditPart shape && isFree(shape.node());
			if (free && isInView((GraphicalEditPart) part) && !isIn((EditPart) part, exclusions) && !isIn(container, List.of(part))) {
				found.add((GraphicalEditPart) part);
			}
		}
		return found;
	}

	private boolean isInView(GraphicalEditPart part) {
		CalmViewer viewer = (CalmViewer) container.getViewer();
		Point size = viewer.getControl().getSize();
		return viewer.bounds(part).intersects(new Rectangle(0, 0, size.x, size.y));
	}

	private static boolean isFree(Node node) {
		return node.getKind() != NodeKind.BORDERED && new Movability(node).isMovable();
	}

	private static boolean isIn(EditPart part, List<?> others) {
		return part != null && (others.contains(part) || isIn(part.getParent(), others));
	}
}
