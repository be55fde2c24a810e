package org.fathom.core.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStackListener;
import org.fathom.core.store.AtomicFile;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.UnsavedFile;

/**
 * Keeps what has not been saved in {@code .fathom/journal.zip} of the study folder, so that it survives a crash. Some time after
 * a change the touched files are serialised in the thread that owns the model, and written by another one. Saving and closing
 * remove the journal.
 */
public final class StudyJournal implements AutoCloseable {
	private static final String STATE_FOLDER = ".fathom"; //$NON-NLS-1$
	private static final String JOURNAL_FILE = "journal.zip"; //$NON-NLS-1$
	private static final String IGNORE_FILE = ".gitignore"; //$NON-NLS-1$

	private final StudySession session;
	private final Executor modelThread;
	private final Duration delay;
	private final Consumer<IOException> failures;
	private final Path file;
	private final AtomicBoolean scheduled = new AtomicBoolean();
	private final CommandStackListener changeListener = this::changed;
	private final Runnable saveListener = this::saved;
	private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread thread = new Thread(task, StudyJournal.class.getSimpleName());
		thread.setDaemon(true);
		return thread;
	});
	private final Object lock = new Object();
	private long snapshot;
	private boolean closed;

	/**
	 * Starts a journal. A journal that is pending from an earlier session is overwritten by the first change, and at once if the
	 * session is dirty already.
	 *
	 * @param session     whose changes are kept
	 * @param modelThread runs tasks in the thread that changes the model, for example {@code display::asyncExec}
	 * @param delay       from a change to its snapshot; further changes in between are part of it
	 * @param failures    told, in any thread, when the journal cannot be written; work goes on
	 */
	public StudyJournal(StudySession session, Executor modelThread, Duration delay, Consumer<IOException> failures) {
		this.session = session;
		this.modelThread = modelThread;
		this.delay = delay;
		this.failures = failures;
		file = file(session.folder());
		session.commandStack().addCommandStackListener(changeListener);
		session.addSaveListener(saveListener);
		if (session.isDirty()) {
			schedule();
		}
	}

	/**
	 * What an earlier session left unsaved in a study.
	 *
	 * @param folder the study folder
	 * @return empty if there is nothing to recover
	 * @throws StudyException if there is a journal but it cannot be read
	 */
	public static Optional<PendingChanges> pending(Path folder) throws StudyException {
		Path journal = file(folder);
		if (!Files.isRegularFile(journal)) {
			return Optional.empty();
		}
		return Optional.of(PendingChanges.read(folder, journal)).filter(pending -> !pending.fileNames().isEmpty());
	}

	private static Path file(Path folder) {
		return folder.resolve(STATE_FOLDER).resolve(JOURNAL_FILE);
	}

	private void changed(EventObject event) {
		schedule();
	}

	private void schedule() {
		if (scheduled.compareAndSet(false, true)) {
			writer.schedule(() -> modelThread.execute(this::takeSnapshot), delay.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	/** In the thread of the model: the only moment at which the model is read. */
	private void takeSnapshot() {
		scheduled.set(false);
		long number;
		synchronized (lock) {
			if (closed) {
				return;
			}
			number = ++snapshot;
		}
		try {
			// a diagram that was only opened may differ from its file, but nobody has changed anything then
			List<UnsavedFile> files = session.isDirty() ? session.unsavedFiles() : List.of();
			writer.execute(() -> write(files, number));
		} catch (IOException e) {
			failures.accept(e);
		}
	}

	private void write(List<UnsavedFile> files, long number) {
		synchronized (lock) {
			if (closed || number != snapshot) {
				return;
			}
			try {
				if (files.isEmpty()) {
					Files.deleteIfExists(file);
				} else {
					hideFromGit();
					AtomicFile.replace(file, new JournalFormat().write(files));
				}
			} catch (IOException e) {
				failures.accept(e);
			}
		}
	}

	private void hideFromGit() throws IOException {
		Path ignore = file.resolveSibling(IGNORE_FILE);
		if (!Files.exists(ignore)) {
			AtomicFile.replace(ignore, "*\n".getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		}
	}

	private void saved() {
		synchronized (lock) {
			snapshot++;
			remove();
		}
	}

	private void remove() {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			failures.accept(e);
		}
	}

	/** Ends the journal and removes it: the session ends properly. To be called before the session is closed. */
	@Override
	public void close() {
		session.commandStack().removeCommandStackListener(changeListener);
		session.removeSaveListener(saveListener);
		synchronized (lock) {
			if (!closed) {
				closed = true;
				remove();
			}
		}
		writer.shutdownNow();
	}
}
