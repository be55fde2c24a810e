package org.fathom.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.store.ChildJvm;
import org.fathom.core.store.SampleCopy;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.process.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another virtual machine edits without saving and is killed with {@code SIGKILL}: its changes must not be lost. */
class KilledWithUnsavedChangesTest {
	private static final int TIMES = 10;

	@TempDir
	Path temp;

	@Test
	void unsavedChangesOfTenKilledSessionsAreRecovered() throws Exception {
		Path folder = SampleCopy.in(temp);
		Map<String, String> before = SampleCopy.contents(folder);
		for (int i = 0; i < TIMES; i++) {
			int seen = editAndKill(folder, 3 + i, i * 7);
			PendingChanges pending = StudyJournal.pending(folder).orElseThrow();
			assertEquals(2, pending.fileNames().size());
			try (StudySession session = pending.recover(new StudyStore(), new NullProgressMonitor())) {
				assertEquals(List.of(), session.problems());
				assertTrue(session.isDirty());
				List<String> names = session.index().all(Process.class).stream().map(Process::getName)
						.filter(name -> name.startsWith("Unsaved ")).distinct().toList();
				assertEquals(1, names.size(), names.toString());
				int recovered = Integer.parseInt(names.get(0).substring("Unsaved ".length()));
				assertTrue(recovered >= seen - 2, "recovered " + recovered + " of " + seen);
			}
			pending.discard();
			before.forEach((file, content) -> assertEquals(content, read(folder, file)));
		}
	}

	private static String read(Path folder, String file) {
		try {
			return java.nio.file.Files.readString(folder.resolve(file));
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static int editAndKill(Path folder, int rounds, int millis) throws Exception {
		java.lang.Process editor = ChildJvm.start(EndlessEditor.class, folder.toString());
		try (BufferedReader output = editor.inputReader()) {
			int seen = 0;
			for (int i = 0; i < rounds; i++) {
				String line = output.readLine();
				assertNotNull(line, "the editor ended");
				assertTrue(line.matches("\\d+"), line);
				seen = Integer.parseInt(line);
			}
			TimeUnit.MILLISECONDS.sleep(millis);
			return seen;
		} finally {
			editor.destroyForcibly().waitFor();
		}
	}
}
