package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.viewers.StructuredSelection;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Note;

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
		Command elements = canvas.gestures().delete(canvas.selectedElements());
		List<Note> notes = canvas.selectedNotes();
		if (notes.isEmpty()) {
			return elements;
		}
		Command scraps = new NoteGestures(canvas.diagram()).delete(notes);
		return elements == null ? scraps : elements.chain(scraps);
	}

	void delete() {
		canvas.execute(deletion());
	}

	void selectAll() {
		List<Object> parts = new ArrayList<>();
		for (Object part : canvas.viewer().getEditPartRegistry().values()) {
			if (part instanceof ShapeEditPart || part instanceof EdgeEditPart || part instanceof NoteEditPart) {
				parts.add(part);
			}
		}
		canvas.viewer().setSelection(new StructuredSelection(parts));
	}

	private NoteEditPart selectedNote() {
		List<?> parts = canvas.viewer().getSelectedEditParts();
		return parts.size() == 1 && parts.get(0) instanceof NoteEditPart note ? note : null;
	}

	boolean canRename() {
		List<DiagramElement> selected = canvas.selectedElements();
		return selectedNote() != null || selected.size() == 1 && canvas.gestures().canRename(selected.get(0));
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
		if (selectedNote() != null) {
			NoteEditor.open(selectedNote(), typed);
			return true;
		}
		EditPart part = (EditPart) canvas.viewer().getSelectedEditParts().get(0);
		return LabelEditor.open((GraphicalEditPart) part, (DiagramElement) part.getModel(), typed);
	}
}
