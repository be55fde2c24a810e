package org.fathom.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.model.process.Process;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyStoreTest {

	@TempDir
	Path temp;
	private Path folder;

	@BeforeEach
	void copySample() throws IOException {
		folder = SampleCopy.in(temp);
	}

	@Test
	void theSampleOpensWithoutProblems() throws StudyException {
		try (StudySession session = open()) {
			assertEquals(List.of(), session.problems().stream().map(Problem::message).toList());
			assertTrue(session.index().all(Process.class).size() >= 12);
		}
	}

	@Test
	void savingWithoutAChangeWritesNothing() throws StudyException, IOException {
		Map<String, String> before = SampleCopy.contents(folder);
		try (StudySession session = open()) {
			SaveReport report = session.save(new NullProgressMonitor());
			assertEquals(List.of(), report.written());
		}
		assertEquals(Set.of(), changed(before));
	}

	@Test
	void savingWritesOnlyTheFileThatChanged() throws StudyException, IOException {
		Map<String, String> before = SampleCopy.contents(folder);
		Path expected;
		try (StudySession session = open()) {
			Process process = session.index().all(Process.class).get(0);
			expected = Path.of(process.eResource().getURI().toFileString());
			session.execute("Rename", () -> process.setName("Renamed"));
			assertTrue(session.isDirty());
			SaveReport report = session.save(new NullProgressMonitor());
			assertEquals(1, report.written().size());
			assertFalse(session.isDirty());
		}
		assertEquals(Set.of(folder.relativize(expected).toString()), changed(before));
	}

	@Test
	void theSameModelAlwaysWritesTheSameBytes() throws StudyException, IOException {
		Map<String, String> before = SampleCopy.contents(folder);
		String name = rename("Renamed");
		assertEquals(1, changed(before).size());
		rename(name);
		assertEquals(Set.of(), changed(before));
	}

	@Test
	void undoTakesAChangeBackAndRedoMakesItAgain() throws StudyException {
		try (StudySession session = open()) {
			Process process = session.index().all(Process.class).get(0);
			String name = process.getName();
			session.execute("Rename", () -> process.setName("Renamed"));
			session.commandStack().undo();
			assertEquals(name, process.getName());
			assertFalse(session.isDirty());
			session.commandStack().redo();
			assertEquals("Renamed", process.getName());
		}
	}

	@Test
	void aChangeThatFailsIsRolledBack() throws StudyException {
		try (StudySession session = open()) {
			Process process = session.index().all(Process.class).get(0);
			String name = process.getName();
			assertThrows(IllegalStateException.class, () -> session.execute("Rename", () -> {
				process.setName("Renamed");
				throw new IllegalStateException("half way");
			}));
			assertEquals(name, process.getName());
			assertFalse(session.isDirty());
		}
	}

	@Test
	void aBrokenFileIsNamedAndTheRestOpensAndTheFileStaysAsItIs() throws StudyException, IOException {
		Path broken;
		int processes;
		try (StudySession session = open()) {
			processes = session.index().all(Process.class).size();
			broken = Path.of(session.index().all(Process.class).get(0).eResource().getURI().toFileString());
		}
		String garbage = "<?xml version=\"1.0\"?>\n<half";
		Files.writeString(broken, garbage);
		try (StudySession session = open()) {
			assertTrue(session.problems().stream().anyMatch(problem -> problem.code().equals(Problem.UNREADABLE)
					&& problem.file().endsWith(broken.getFileName()) && problem.message().contains(broken.getFileName().toString())), session.problems().toString());
			assertTrue(session.index().all(Process.class).size() >= processes - 1);
			session.execute("Rename", () -> session.study().setName("Another name"));
			session.save(new NullProgressMonitor());
		}
		assertEquals(garbage, Files.readString(broken));
	}

	@Test
	void aFolderWithoutAStudyIsRefusedByName() {
		StudyException refused = assertThrows(StudyException.class, () -> new StudyStore().open(temp, new NullProgressMonitor()));
		assertTrue(refused.getMessage().contains(temp.toString()), refused.getMessage());
	}

	@Test
	void aNewStudyOpensAgain() throws StudyException {
		Path created = temp.resolve("created");
		try (StudySession session = new StudyStore().create(created, "Customer 客户", "zh")) {
			session.save(new NullProgressMonitor());
		}
		try (StudySession session = new StudyStore().open(created, new NullProgressMonitor())) {
			assertEquals("Customer 客户", session.study().getName());
			assertEquals(List.of(), session.problems());
		}
	}

	/** Renames one process, always the same, and saves; returns the name before. */
	private String rename(String name) throws StudyException {
		try (StudySession session = open()) {
			Process process = session.index().all(Process.class).stream().min(Comparator.comparing(Process::getId)).orElseThrow();
			String before = process.getName();
			session.execute("Rename", () -> process.setName(name));
			session.save(new NullProgressMonitor());
			return before;
		}
	}

	private Set<String> changed(Map<String, String> before) throws IOException {
		Map<String, String> after = SampleCopy.contents(folder);
		Set<String> changed = new TreeSet<>(before.keySet());
		changed.addAll(after.keySet());
		changed.removeIf(file -> Objects.equals(after.get(file), before.get(file)));
		return changed;
	}

	private StudySession open() throws StudyException {
		return new StudyStore().open(folder, new NullProgressMonitor());
	}
}
