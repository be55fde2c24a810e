package org.fathom.core.store;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.model.process.Process;

/** Changes every process of a study and saves, again and again, until it is killed. */
public final class EndlessSaver {

	private EndlessSaver() {
	}

	/**
	 * Runs until killed; prints a line before each save.
	 *
	 * @param args the study folder
	 * @throws StudyException if the study does not open or cannot be saved
	 */
	public static void main(String[] args) throws StudyException {
		try (StudySession session = new StudyStore().open(Path.of(args[0]), new NullProgressMonitor())) {
			List<Process> processes = session.index().all(Process.class);
			for (int round = 0; round < Integer.MAX_VALUE; round++) {
				String name = "Round " + round + " " + "x".repeat(round % 50);
				session.execute("Rename", () -> processes.forEach(process -> process.setName(name)));
				System.out.println(round);
				session.save(new NullProgressMonitor());
			}
		}
	}
}
