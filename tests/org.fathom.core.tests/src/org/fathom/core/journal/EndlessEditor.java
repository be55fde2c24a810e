package org.fathom.core.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.process.Process;

/** Renames processes without ever saving, until it is killed. */
public final class EndlessEditor {

	private EndlessEditor() {
	}

	/**
	 * Runs until killed; prints the number of each change.
	 *
	 * @param args the study folder
	 * @throws StudyException       if the study does not open
	 * @throws InterruptedException never
	 */
	public static void main(String[] args) throws StudyException, InterruptedException {
		BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
		try (StudySession session = new StudyStore().open(Path.of(args[0]), new NullProgressMonitor());
				StudyJournal journal = new StudyJournal(session, tasks::add, Duration.ofMillis(20), Throwable::printStackTrace)) {
			Process first = session.index().all(Process.class).get(0);
			Process second = session.index().all(Process.class).get(1);
			for (int round = 0; round < Integer.MAX_VALUE; round++) {
				String name = "Unsaved " + round;
				session.execute("Rename", () -> {
					first.setName(name);
					second.setName(name);
				});
				System.out.println(round);
				Runnable task = tasks.take();
				task.run();
			}
		}
	}
}
