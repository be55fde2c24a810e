package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Note;

/** Notes as they were when they were copied. A pasted note is about the copies of what it was about, as far as these were pasted with it. */
final class CopiedNotes {
	private final List<Copied> notes;

	private record Copied(Note note, List<EObject> about) {
	}

	CopiedNotes(List<Note> notes) {
		this.notes = notes.stream().map(note -> new Copied(copy(note), note.getAttached().stream().map(DiagramElement::getTarget).toList())).toList();
	}

	private static Note copy(Note note) {
		Note copy = EcoreUtil.copy(note);
		copy.setId(EcoreUtil.generateUUID());
		copy.getAttached().clear();
		return copy;
	}

	List<Rectangle> places() {
		return notes.stream().map(Copied::note).map(note -> new Rectangle(note.getX(), note.getY(), note.getWidth(), note.getHeight())).toList();
	}

	/** Puts copies on a diagram, so far from where the originals stood; called within a change. */
	List<Note> paste(Diagram diagram, Map<EObject, EObject> pasted, Dimension shift) {
		List<Note> made = new ArrayList<>();
		for (Copied copied : notes) {
			Note note = copy(copied.note());
			note.setX(note.getX() + shift.width);
			note.setY(note.getY() + shift.height);
			List<EObject> about = copied.about().stream().map(pasted::get).filter(Objects::nonNull).toList();
			note.getAttached().addAll(new DiagramSearch(diagram).elementsOf(about));
			diagram.getNotes().add(note);
			made.add(note);
		}
		return made;
	}
}
