package org.fathom.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.fathom.core.operation.AppendStepOperation;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small edit is a small difference. */
class SmallEditTest {
	@TempDir
	Path temp;
	private Path folder;

	@BeforeEach
	void copySample() throws Exception {
		folder = SampleCopy.in(temp);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Renamed", "现场勘测与报价" })
	void renamingAStepChangesOneLineOfOneFile(String name) throws Exception {
		Map<String, String> before = SampleCopy.contents(folder);
		String old = edit(session -> {
			Step step = session.index().all(Step.class).get(5);
			String known = step.getName();
			step.setName(name);
			return known;
		});
		List<String> file = changed(before);
		assertEquals(1, file.size(), file.toString());
		List<String> was = before.get(file.get(0)).lines().toList();
		List<String> is = Files.readAllLines(folder.resolve(file.get(0)));
		assertEquals(was.size(), is.size());
		List<Integer> lines = new ArrayList<>();
		for (int i = 0; i < is.size(); i++) {
			if (!was.get(i).equals(is.get(i))) {
				lines.add(i);
				assertTrue(is.get(i).contains("name=\"" + name + "\""), is.get(i));
				assertEquals(was.get(i), is.get(i).replace("name=\"" + name + "\"", "name=\"" + old.replace("&", "&amp;") + "\""));
			}
		}
		assertEquals(1, lines.size(), lines.toString());
	}

	@Test
	void addingAStepAndAFlowOnlyAddsLines() throws Exception {
		Map<String, String> before = SampleCopy.contents(folder);
		edit(session -> {
			Process process = session.index().all(Process.class).get(0);
			return new AppendStepOperation(process.getNodes().get(1), "Added").run().getName();
		});
		List<String> file = changed(before);
		assertEquals(1, file.size(), file.toString());
		List<String> added = new ArrayList<>();
		Iterator<String> was = before.get(file.get(0)).lines().iterator();
		String expected = was.next();
		for (String line : Files.readAllLines(folder.resolve(file.get(0)))) {
			if (line.equals(expected)) {
				expected = was.hasNext() ? was.next() : null;
			} else {
				added.add(line);
			}
		}
		assertNull(expected, "lost, changed or moved");
		assertTrue(added.size() <= 3 && added.get(0).contains("Added"), added.toString());
	}

	@Test
	void anOpenedStudyIsCleanAndHasNothingUnsaved() throws Exception {
		try (StudySession session = new StudyStore().open(folder, null)) {
			assertFalse(session.isDirty());
			assertEquals(List.of(), session.unsavedFiles());
			assertEquals(List.of(), session.save(null).written());
		}
	}

	private interface Edit {
		String make(StudySession session);
	}

	private String edit(Edit edit) throws Exception {
		String[] result = new String[1];
		try (StudySession session = new StudyStore().open(folder, null)) {
			session.execute("edit", () -> result[0] = edit.make(session));
			assertEquals(1, session.save(null).written().size());
		}
		return result[0];
	}

	private List<String> changed(Map<String, String> before) throws Exception {
		Map<String, String> after = SampleCopy.contents(folder);
		assertEquals(before.keySet(), after.keySet());
		return after.keySet().stream().filter(file -> !after.get(file).equals(before.get(file))).toList();
	}
}
