package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.fathom.diagram.dump.DiagramDump;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.notation.NoteKind;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.SceneBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes and texts on a diagram. */
class DiagramNotesTest {
	@TempDir
	Path folder;
	private EditedSample sample;
	private Map<String, String> before;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder, "P05");
		before = sample.bytes();
	}

	@AfterEach
	void close() {
		sample.close();
	}

	private Note write(String tool, Point at, String text) {
		sample.tool(tool);
		sample.click(at);
		EditedSample.ui(() -> {
			field().setText(text);
			return null;
		});
		press(SWT.CR, SWT.MOD1);
		return sample.diagram.getNotes().get(sample.diagram.getNotes().size() - 1);
	}

	/** The field that lies over the note. */
	private Text field() {
		var canvas = (Composite) sample.pane().canvas().viewer().getControl();
		return Arrays.stream(canvas.getChildren()).filter(c -> c instanceof Text && c.isVisible()).map(Text.class::cast).findFirst()
				.orElseThrow();
	}

	private void press(int key, int mask) {
		EditedSample.ui(() -> {
			Event e = new Event();
			e.keyCode = key;
			e.stateMask = mask;
			field().notifyListeners(SWT.KeyDown, e);
			return null;
		});
		sample.settle();
	}

	private Point free() {
		Node lane = sample.nodes("Lane").get(0);
		return sample.corner(lane);
	}

	@Test
	void aNoteIsWrittenWhereOneClicksAndUndone() {
		Note note = write("Note", free(), "Ask the shop\nabout Fridays");
		assertEquals("Ask the shop\nabout Fridays", note.getText());
		assertEquals(NoteKind.NOTE, note.getKind());
		assertEquals(List.of(), note.getAttached());
		assertTrue(sample.part(note).getSelected() != EditPart.SELECTED_NONE);
		sample.undoAll();
		assertEquals(before, sample.bytes());
		sample.redoAll();
		assertEquals("Ask the shop\nabout Fridays", sample.diagram.getNotes().get(0).getText());
	}

	@Test
	void aNoteWithoutTextIsNotKept() {
		sample.tool("Text");
		sample.click(free());
		press(SWT.ESC, 0);
		assertEquals(List.of(), sample.diagram.getNotes());
	}

	@Test
	void aClickOnAStepWritesANoteAboutItThatSurvivesWithoutTheStep() {
		Node step = sample.node("Step", 0);
		Note note = write("Note", sample.middle(step), "Seen twice");
		assertEquals(List.of(step), note.getAttached());
		sample.click(sample.middle(step));
		sample.key(SWT.DEL, (char) 127, 0);
		assertEquals(List.of(), note.getAttached());
		assertTrue(sample.diagram.getNotes().contains(note));
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void notesAreDraggedNudgedAndDeletedLikeEverythingElse() {
		Note note = write("Note", free(), "Here");
		int x = note.getX();
		Point at = sample.absolute(note.getX() + 20, note.getY() + 20);
		sample.drag(at, new Point(at.x + 60, at.y + 10));
		assertNotEquals(x, note.getX());
		int dragged = note.getX();
		sample.key(SWT.ARROW_RIGHT, (char) 0, SWT.MOD1);
		assertEquals(dragged + 1, note.getX(), 1);
		sample.key(SWT.DEL, (char) 127, 0);
		assertFalse(sample.diagram.getNotes().contains(note));
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void aNoteCopiedWithItsStepIsAboutTheCopyOfTheStep() {
		Node step = sample.node("Step", 0);
		Note note = write("Note", sample.middle(step), "Seen twice");
		sample.click(sample.absolute(note.getX() + 5, note.getY() + 20));
		sample.click(sample.middle(step), SWT.MOD1);
		sample.key('c', 'c', SWT.MOD1);
		sample.key('v', 'v', SWT.MOD1);
		Note copy = sample.diagram.getNotes().get(1);
		assertEquals("Seen twice", copy.getText());
		assertNotEquals(note.getId(), copy.getId());
		assertEquals(step.getLabel(), copy.getAttached().get(0).getLabel());
		assertNotEquals(step, copy.getAttached().get(0));
		assertTrue(sample.part(copy).getSelected() != EditPart.SELECTED_NONE, "all that was pasted is selected");
		assertTrue(sample.part(copy.getAttached().get(0)).getSelected() != EditPart.SELECTED_NONE, "all that was pasted is selected");
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void aNoteCanBeDuplicatedAlone() {
		Note note = write("Text", free(), "Here");
		sample.key('d', 'd', SWT.MOD1);
		Note copy = sample.diagram.getNotes().get(1);
		assertEquals(note.getKind(), copy.getKind());
		assertEquals(note.getX() + 20, copy.getX());
		assertEquals(List.of(), copy.getAttached());
	}

	@Test
	void findLooksIntoNotes() {
		Note note = write("Note", free(), "Ask about Fridays");
		sample.key('f', 'f', SWT.MOD1);
		Text find = sample.find(Text.class);
		EditedSample.ui(() -> {
			find.setText("fridays");
			return null;
		});
		sample.settle();
		assertTrue(sample.part(note).getSelected() != EditPart.SELECTED_NONE);
	}

	@Test
	void notesAreAttachedToWhatIsSelectedWithThem() {
		Note note = write("Text", free(), "Both");
		Node step = sample.node("Step", 1);
		sample.click(sample.middle(step));
		sample.click(sample.absolute(note.getX() + 5, note.getY() + 5), SWT.MOD1);
		sample.choose("Attach note to selection");
		assertEquals(List.of(step), note.getAttached());
		sample.choose("Detach note");
		assertEquals(List.of(), note.getAttached());
	}

	@Test
	void tabReachesNotes() {
		Note note = write("Note", free(), "Here");
		EditedSample.ui(() -> {
			sample.pane().canvas().viewer().deselectAll();
			return null;
		});
		boolean reached = false;
		for (int i = 0; i < 200 && !reached; i++) {
			sample.tab(true);
			reached = sample.part(note).getSelected() != EditPart.SELECTED_NONE;
		}
		assertTrue(reached);
	}

	@Test
	void picturesShowNotesAndTheDumpDoesNot() throws Exception {
		write("Note", free(), "First");
		String dump = new DiagramDump().toJson(sample.diagram);
		write("Note", free(), "Remember Fridays");
		assertEquals(dump, new DiagramDump().toJson(sample.diagram));
		ByteArrayOutputStream picture = new ByteArrayOutputStream();
		new SvgWriter(sample.images()).write(new SceneBuilder().build(sample.diagram), picture);
		assertTrue(picture.toString(StandardCharsets.UTF_8).contains("Remember"));
	}

	@Test
	void notesAreSavedWithTheDiagram() {
		write("Note", free(), "Remember Fridays");
		assertTrue(sample.bytes().values().stream().anyMatch(text -> text.contains("<notes ") && text.contains("Remember Fridays")));
	}
}
