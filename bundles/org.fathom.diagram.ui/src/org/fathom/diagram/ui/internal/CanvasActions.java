package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.viewers.StructuredSelection;
import org.fathom.diagram.notation.DiagramElement;

/** The standard actions on the canvas, whatever key, menu or button asks for them. */
final class CanvasActions {
	private final DiagramCanvas canvas;

	CanvasActions(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	void undo() {
		canvas.commandStack().undo();
	}

	void redo() {
		canvas.commandStack().redo();
	}

	boolean canDelete() {
		return deletion() != null;
	}

	private Command deletion() {
		return canvas.gestures().delete(canvas.selectedElements());
	}

	void delete() {
		canvas.execute(deletion());
	}

	void selectAll() {
		List<Object> parts = new ArrayList<>();
		for (Object part : canvas.viewer().getEditPartRegistry().values()) {
			if (part instanceof ShapeEditPart || part instanceof EdgeEditPart) {
				parts.add(part);
			}
		}
		canvas.viewer().setSelection(new StructuredSelection(parts));
	}

	boolean canRename() {
		List<DiagramElement> selected = canvas.selectedElements();
		return selected.size() == 1 && canvas.gestures().canRename(selected.get(0));
	}

	/**
	 * Opens the label of the one selected element for typing.
	 *
	 * @param typed what the user has typed already; {@code null} to start with the present label
	 * @return {@code false} if nothing can be renamed
	 */
	boolean rename(String typed) {
		if (!canRename()) {
			return false;
		}
		EditPart part = (EditPart) canvas.viewer().getSelectedEditParts().get(0);
		return LabelEditor.open((GraphicalEditPart) part, (DiagramElement) part.getModel(), typed);
	}
}
