package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NotationFactory;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.notation.NoteKind;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NoteScene;

/** What the user can do to notes, each as a command for GEF. Notes belong to the diagram alone, so nothing here touches the model. */
final class NoteGestures {
	private static final int WIDTH = 140;
	private static final int HEIGHT = 50;
	private static final int AWAY = 30;

	private final Diagram diagram;

	NoteGestures(Diagram diagram) {
		this.diagram = diagram;
	}

	/**
	 * Creates a note.
	 *
	 * @param at   the corner the user clicked, absolute; {@code null} for a place above the node
	 * @param size what the user drew; {@code null} for the usual one
	 * @param node what it is about; {@code null} for the diagram
	 */
	Command create(NoteKind kind, Point at, Dimension size, Node node, Gestures gestures) {
		return new ModelChange(label(kind), () -> {
			Note note = NotationFactory.eINSTANCE.createNote();
			note.setId(EcoreUtil.generateUUID());
			note.setKind(kind);
			note.setWidth(size == null ? WIDTH : Math.max(size.width, AWAY));
			note.setHeight(size == null ? HEIGHT : Math.max(size.height, AWAY));
			Point corner = at == null || node != null ? above(node, note) : at;
			note.setX(corner.x);
			note.setY(corner.y);
			if (node != null) {
				note.getAttached().add(node);
			}
			diagram.getNotes().add(note);
			gestures.setCreated(List.of(note));
		});
	}

	private static Point above(Node node, Note note) {
		Bounds around = Bounds.of(node);
		return new Point((int) around.center().x() + AWAY, (int) around.y() - AWAY - note.getHeight());
	}

	static String label(NoteKind kind) {
		return kind == NoteKind.NOTE ? Messages.NoteGestures_note_label : Messages.NoteGestures_text_label;
	}

	/** Moves or resizes a note; it never becomes too low for its text. */
	Command place(Note note, Rectangle bounds) {
		boolean resize = bounds.width != note.getWidth() || bounds.height != note.getHeight();
		String label = resize ? Messages.NoteGestures_resize_label : Messages.NoteGestures_move_label;
		return new ModelChange(label, () -> {
			note.setX(bounds.x);
			note.setY(bounds.y);
			note.setWidth(Math.max(AWAY, bounds.width));
			note.setHeight(Math.max(bounds.height, new NoteScene(note).neededHeight()));
		});
	}

	Command write(Note note, String text) {
		return new ModelChange(Messages.NoteGestures_write_label, () -> {
			note.setText(text);
			note.setHeight(Math.max(note.getHeight(), new NoteScene(note).neededHeight()));
		});
	}

	/** Leads lines from notes to elements, besides those that are there. */
	Command attach(List<Note> notes, List<DiagramElement> elements) {
		return new ModelChange(Messages.NoteGestures_attach_label, () -> notes.forEach(note -> elements.stream()
				.filter(element -> !note.getAttached().contains(element)).forEach(note.getAttached()::add)));
	}

	Command detach(List<Note> notes) {
		return new ModelChange(Messages.NoteGestures_detach_label, () -> notes.forEach(note -> note.getAttached().clear()));
	}

	Command delete(List<Note> notes) {
		return new ModelChange(Messages.NoteGestures_delete_label, () -> diagram.getNotes().removeAll(notes));
	}
}
