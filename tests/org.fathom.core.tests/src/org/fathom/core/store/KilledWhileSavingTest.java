package org.fathom.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.provider.ItemProvider;
import org.eclipse.osgi.util.NLS;
import org.fathom.model.types.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another virtual machine saves without end and is killed with {@code SIGKILL}: no file may be left half written. */
class KilledWhileSavingTest {

	private static final int TIMES = 50;
	private static final List<Class<?>> NEEDED = List.of(EndlessSaver.class, StudyStore.class, Ids.class, Notifier.class, EObject.class,
			ChangeDescription.class, XMIResource.class, ItemProvider.class, NullProgressMonitor.class, NLS.class);

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
		Process saver = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-cp", classPath(), EndlessSaver.class.getName(), folder.toString()).redirectErrorStream(true).start();
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

	/** Where the classes come from, inside OSGi too: jars, or project folders with their compiled classes. */
	private static String classPath() throws URISyntaxException {
		Set<String> entries = new LinkedHashSet<>();
		for (Class<?> needed : NEEDED) {
			URI location = needed.getProtectionDomain().getCodeSource().getLocation().toURI();
			Path entry = Path.of(location.getPath());
			Path compiled = entry.resolve("target/classes");
			entries.add((Files.isDirectory(compiled) ? compiled : entry).toString());
		}
		return String.join(File.pathSeparator, entries);
	}
}
