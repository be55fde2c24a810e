package org.fathom.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another virtual machine saves without end and is killed with {@code SIGKILL}: no file may be left half written. */
class KilledWhileSavingTest {

	private static final int TIMES = 50;

	@TempDir
	Path temp;

	@Test
	void everyFileOpensAfterFiftyKills() throws IOException, InterruptedException, StudyException, URISyntaxException {
		Path folder = SampleCopy.in(temp);
		Random random = new Random(5);
		int half = 0;
		for (int i = 0; i < TIMES; i++) {
			killWhileSaving(folder, i % 3, random.nextInt(25));
			try (StudySession session = new StudyStore().open(folder, new NullProgressMonitor())) {
				assertEquals(List.of(), unreadable(session), "after kill " + i);
				long names = session.index().all(org.fathom.model.process.Process.class).stream().map(process -> process.getName()).distinct().count();
				half += names > 1 ? 1 : 0;
			}
		}
		assertTrue(half > 0, "no kill came between two files, so nothing was proven");
	}

	private static List<String> unreadable(StudySession session) {
		return session.problems().stream().filter(problem -> !problem.code().equals(Problem.UNRESOLVED)).map(Problem::message).toList();
	}

	private void killWhileSaving(Path folder, int round, int millis) throws IOException, InterruptedException, URISyntaxException {
		Process saver = ChildJvm.start(EndlessSaver.class, folder.toString());
		try (BufferedReader output = saver.inputReader()) {
			for (int i = 0; i <= round; i++) {
				String line = output.readLine();
				assertNotNull(line, "the saver ended");
				assertTrue(line.matches("\\d+"), line);
			}
			TimeUnit.MILLISECONDS.sleep(millis);
			saver.destroyForcibly().waitFor();
		}
	}
}
