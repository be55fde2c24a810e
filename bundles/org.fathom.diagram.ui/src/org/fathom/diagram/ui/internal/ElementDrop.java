package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;

/** Takes model elements that are dragged from another view, where a tool of the description takes all of them. */
final class ElementDrop extends DropTargetAdapter implements TransferDropTargetListener {
	private final DiagramCanvas canvas;
	private GhostFigure.Frame frame;

	/** A place that takes what is dragged. */
	private record Target(GraphicalEditPart part, Command command) {
	}

	ElementDrop(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public Transfer getTransfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return getTransfer().isSupportedType(event.currentDataType) && !dragged().isEmpty();
	}

	private static List<EObject> dragged() {
		List<EObject> found = new ArrayList<>();
		if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
			for (Object each : selection) {
				if (each instanceof EObject element) {
					found.add(element);
				}
			}
		}
		return found;
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		unframe();
		Target target = target(event);
		event.detail = target == null ? DND.DROP_NONE : DND.DROP_COPY;
		event.feedback = DND.FEEDBACK_SCROLL;
		if (target != null && target.part instanceof ShapeEditPart) {
			frame = GhostFigure.Frame.around(target.part.getFigure(), canvas.root().getLayer(LayerConstants.SCALED_FEEDBACK_LAYER));
		}
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		unframe();
	}

	private void unframe() {
		if (frame != null) {
			frame.leave();
			frame = null;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		unframe();
		Target target = target(event);
		if (target != null) {
			canvas.execute(target.command);
			canvas.selectAllCreated();
			canvas.viewer().getControl().setFocus();
		}
	}

	/** The innermost place below the mouse that takes everything that is dragged; {@code null} if there is none. */
	private Target target(DropTargetEvent event) {
		var at = canvas.viewer().getControl().toControl(event.x, event.y);
		EditPart part = canvas.viewer().findObjectAt(new Point(at.x, at.y));
		while (part instanceof GraphicalEditPart place && place.getModel() instanceof EObject container) {
			Point on = new Point(at.x, at.y);
			place.getFigure().translateToRelative(on);
			Command command = canvas.gestures().dropElements(dragged(), container, on);
			if (command != null) {
				return new Target(place, command);
			}
			part = part.getParent();
		}
		return null;
	}
}
