package org.fathom.core.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.store.Problem;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.core.store.UnsavedFile;

/** Changes that a session which did not end properly left in its journal. */
public final class PendingChanges {
	private static final String REFUSED_FILE = "journal-refused.zip"; //$NON-NLS-1$

	private final Path folder;
	private final Path journal;
	private final Instant time;
	private final List<UnsavedFile> files;

	private PendingChanges(Path folder, Path journal, Instant time, List<UnsavedFile> files) {
		this.folder = folder;
		this.journal = journal;
		this.time = time;
		this.files = files;
	}

	static PendingChanges read(Path folder, Path journal) throws StudyException {
		try {
			Instant time = Files.getLastModifiedTime(journal).toInstant();
			List<UnsavedFile> files = new ArrayList<>();
			for (UnsavedFile file : new JournalFormat().read(new ByteArrayInputStream(Files.readAllBytes(journal)))) {
				if (!isSaved(folder.resolve(file.path()), file)) {
					files.add(file);
				}
			}
			return new PendingChanges(folder, journal, time, List.copyOf(files));
		} catch (IOException | IllegalArgumentException e) {
			throw new StudyException(NLS.bind(Messages.PendingChanges_unreadable_error, journal, e.getMessage()), e);
		}
	}

	private static boolean isSaved(Path file, UnsavedFile unsaved) throws IOException {
		byte[] onDisk = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
		return Arrays.equals(onDisk, unsaved.content());
	}

	/**
	 * When the last of the changes was noted.
	 *
	 * @return never {@code null}
	 */
	public Instant time() {
		return time;
	}

	/**
	 * The files with unsaved changes.
	 *
	 * @return paths relative to the study folder, with {@code /} between folders; not empty
	 */
	public List<String> fileNames() {
		return files.stream().map(UnsavedFile::path).toList();
	}

	/**
	 * Opens the study with the changes. The session is dirty; files that another program has changed since are left as they are,
	 * listed in {@link StudySession#problems()} as {@link Problem#NOT_RECOVERED}, and what was not applied is kept beside the
	 * journal.
	 *
	 * @param store   as the study is opened without recovery
	 * @param monitor one unit of work a file; may cancel
	 * @return the open study; to be closed by the caller
	 * @throws StudyException if the study cannot be opened
	 */
	public StudySession recover(StudyStore store, IProgressMonitor monitor) throws StudyException {
		StudySession session = store.open(folder, files, monitor);
		if (session.problems().stream().anyMatch(problem -> problem.code().equals(Problem.NOT_RECOVERED))) {
			try {
				Files.copy(journal, journal.resolveSibling(REFUSED_FILE), StandardCopyOption.REPLACE_EXISTING);
				if (!session.isDirty()) {
					Files.delete(journal);
				}
			} catch (IOException e) {
				session.close();
				throw new StudyException(NLS.bind(Messages.StudySaver_cannotWrite_error, REFUSED_FILE, e.getMessage()), e);
			}
		}
		return session;
	}

	/**
	 * Throws the changes away.
	 *
	 * @throws StudyException if the journal cannot be deleted
	 */
	public void discard() throws StudyException {
		try {
			Files.deleteIfExists(journal);
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.StudySaver_cannotWrite_error, journal, e.getMessage()), e);
		}
	}
}
