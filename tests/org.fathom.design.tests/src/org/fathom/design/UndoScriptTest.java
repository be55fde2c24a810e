package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.runtime.DiagramRepository;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.model.process.Process;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random scripts of what a person does: tools on diagrams, operations of the study, moving shapes, opening another diagram in the
 * middle. Undoing all gives the bytes of the beginning, redoing all those of the end.
 */
class UndoScriptTest {
	private static final int LENGTH = 500;

	private StudySession session;
	private DiagramRuntime runtime;
	private DiagramRepository repository;
	private final LayoutEngine layout = new LayoutEngine();
	private final List<Diagram> open = new ArrayList<>();
	private RandomGestures gestures;

	@BeforeEach
	void openTheSample() throws Exception {
		session = new StudyStore("diagram").open(Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom"), new NullProgressMonitor());
		runtime = new DiagramRuntime(new OdesignReader().read(FathomViewpoint.specification()), FathomViewpoint.classLoader(), problem -> {
		});
		repository = new DiagramRepository(session.resourceSet(), runtime, diagram -> layout.layout(diagram, LayoutScope.NEW),
				root -> URI.createURI("test:" + root.eResource().getURI().lastSegment() + ".diagram"));
		session.addParticipant(this::follow);
		show("P05");
	}

	@AfterEach
	void close() {
		session.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void undoingAllGivesTheSameBytesAndRedoingAllToo(long seed) throws IOException {
		gestures = new RandomGestures(session, runtime, layout, seed);
		Map<String, String> before = bytes();
		for (int i = 0; i < LENGTH; i++) {
			session.execute("gesture " + i, () -> gestures.next(open));
		}
		Map<String, String> after = bytes();
		assertNotEquals(before, after);
		undoAll();
		assertSame(before, bytes(), "undone");
		redoAll();
		assertSame(after, bytes(), "redone");
		undoAll();
		assertSame(before, bytes(), "undone again");
	}

	@Test
	void aDiagramOpenedInBetweenFollowsAndComesBack() throws IOException {
		gestures = new RandomGestures(session, runtime, layout, 4);
		Map<String, String> before = model(bytes());
		for (int i = 0; i < 20; i++) {
			session.execute("gesture " + i, () -> gestures.next(open));
		}
		show("P06");
		Map<String, String> middle = bytes();
		Command last = session.commandStack().getUndoCommand();
		for (int i = 0; i < 40; i++) {
			session.execute("gesture " + i, () -> gestures.next(open));
		}
		Map<String, String> after = bytes();
		undoAll();
		assertSame(before, model(bytes()), "undone");
		redoAll();
		assertSame(after, bytes(), "redone");
		while (session.commandStack().getUndoCommand() != last) {
			session.commandStack().undo();
		}
		assertSame(middle, bytes(), "undone to where the diagram was opened");
	}

	private static Map<String, String> model(Map<String, String> bytes) {
		Map<String, String> model = new TreeMap<>(bytes);
		model.keySet().removeIf(file -> file.endsWith(".diagram"));
		return model;
	}

	private void show(String code) {
		DiagramDescription description = runtime.descriptions().stream().filter(each -> each.name().equals(FathomViewpoint.PROCESS_FLOW)).findFirst()
				.orElseThrow();
		Process process = session.index().all(Process.class).stream().filter(each -> code.equals(each.getCode())).findFirst().orElseThrow();
		open.add(repository.open(description, process));
	}

	private void follow() {
		for (Diagram diagram : open) {
			runtime.refresh(diagram);
			layout.layout(diagram, LayoutScope.NEW);
		}
	}

	/** Compares file by file and line by line, so that a difference can be read. */
	private static void assertSame(Map<String, String> expected, Map<String, String> actual, String when) {
		assertEquals(expected.keySet(), actual.keySet(), when);
		expected.forEach((file, text) -> {
			List<String> wanted = text.lines().toList();
			List<String> found = actual.get(file).lines().toList();
			for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
				assertEquals(wanted.get(i), found.get(i), when + ": " + file + ", line " + (i + 1));
			}
			assertEquals(wanted.size(), found.size(), when + ": " + file);
		});
	}

	private void undoAll() {
		while (session.commandStack().canUndo()) {
			session.commandStack().undo();
		}
	}

	private void redoAll() {
		while (session.commandStack().canRedo()) {
			session.commandStack().redo();
		}
	}

	private Map<String, String> bytes() throws IOException {
		Map<String, String> bytes = new TreeMap<>();
		for (Resource resource : session.resourceSet().getResources()) {
			if (!resource.getContents().isEmpty()) {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				boolean modified = resource.isModified();
				resource.save(out, Map.of());
				resource.setModified(modified);
				bytes.put(resource.getURI().toString(), out.toString(StandardCharsets.UTF_8));
			}
		}
		return bytes;
	}
}
