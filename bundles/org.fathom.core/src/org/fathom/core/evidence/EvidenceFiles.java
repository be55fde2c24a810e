package org.fathom.core.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.fathom.core.store.AtomicFile;
import org.fathom.core.store.StudySession;
import org.fathom.model.insight.Evidence;

/**
 * The files behind the evidence of an open study, in its folder {@value #FOLDER}. They follow the model in two phases: a file is copied in
 * at once, but goes out only after a save without it, and then first into {@value #REMOVED}, from where undo brings it back. What is
 * there when the study is opened next is deleted. Files that no evidence of this session has named are never touched.
 */
public final class EvidenceFiles {
	/** Folder of the files, below the study's; paths of evidence are relative to it. */
	public static final String FOLDER = "evidence"; //$NON-NLS-1$
	/** Where files wait that are no longer named. */
	public static final String REMOVED = ".fathom/removed"; //$NON-NLS-1$

	private final StudySession session;
	private final Path folder;
	private final Path removed;
	private final Map<String, Set<String>> saved = new HashMap<>();
	private final Set<String> broughtIn = new HashSet<>();
	private final Set<String> out = new HashSet<>();

	private EvidenceFiles(StudySession session) {
		this.session = session;
		folder = session.folder().resolve(FOLDER);
		removed = session.folder().resolve(REMOVED);
		remember();
	}

	/**
	 * The files of an open study. To be called first when the study is opened, so that redaction finds what there was.
	 *
	 * @param session the study
	 * @return always the same for one session
	 */
	public static EvidenceFiles of(StudySession session) {
		for (Adapter adapter : session.resourceSet().eAdapters()) {
			if (adapter instanceof Holder holder) {
				return holder.files;
			}
		}
		EvidenceFiles files = new EvidenceFiles(session);
		files.purgeIfPossible();
		session.resourceSet().eAdapters().add(new Holder(files));
		session.addParticipant(files::bringBack);
		session.addSaveListener(files::afterSave);
		return files;
	}

	/** Ties the files to the session. */
	private static final class Holder extends AdapterImpl {
		private final EvidenceFiles files;

		Holder(EvidenceFiles files) {
			this.files = files;
		}
	}

	/**
	 * Copies a file into the folder of a day, under a name that is not taken.
	 *
	 * @param source any file; it stays where it is
	 * @param date   the day; {@code null} to put it beside the folders of days
	 * @return the path below the evidence folder, with {@code /} between folders
	 * @throws IOException if it cannot be copied; nothing is left behind
	 */
	public String bringIn(Path source, LocalDate date) throws IOException {
		String wanted = (date == null ? "" : date + "/") + FileNames.plain(source.getFileName().toString()); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> named = named();
		String path = FileNames.free(wanted, candidate -> named.contains(candidate) || Files.exists(folder.resolve(candidate))
				|| Files.exists(removed.resolve(candidate)));
		AtomicFile.replace(folder.resolve(path), Files.readAllBytes(source));
		broughtIn.add(path);
		return path;
	}

	/** Takes back what was just brought in. */
	void drop(List<String> paths) throws IOException {
		for (String path : paths) {
			Files.deleteIfExists(folder.resolve(path));
			broughtIn.remove(path);
		}
	}

	/** After a save: what came in this session and is not named, and what redacted evidence named before, goes out. */
	private void afterSave() {
		Set<String> named = named();
		Set<String> gone = new HashSet<>(broughtIn);
		session.index().all(Evidence.class).stream().filter(Evidence::isRedacted)
				.forEach(evidence -> gone.addAll(saved.getOrDefault(evidence.getId(), Set.of())));
		gone.removeAll(named);
		gone.removeIf(path -> !isInFolder(path));
		for (String path : gone) {
			try {
				move(folder.resolve(path), removed.resolve(path));
				out.add(path);
			} catch (IOException e) {
				// another program holds the file: it is tried again after the next save
				continue;
			}
		}
		remember();
	}

	/** After each change, undo and redo: what is named again comes back. */
	private void bringBack() {
		if (out.isEmpty()) {
			return;
		}
		Set<String> named = named();
		for (String path : List.copyOf(out)) {
			try {
				if (named.contains(path)) {
					move(removed.resolve(path), folder.resolve(path));
					out.remove(path);
				}
			} catch (IOException e) {
				// another program holds the file: it is tried again after the next change
				continue;
			}
		}
	}

	private static void move(Path from, Path to) throws IOException {
		if (Files.exists(from)) {
			Files.createDirectories(to.getParent());
			Files.move(from, to);
		}
	}

	private void purgeIfPossible() {
		try {
			purge();
		} catch (UncheckedIOException e) {
			// another program holds a file: the study opens all the same, and it is tried again next time
			return;
		}
	}

	/**
	 * Deletes for good what went out and is not named. After that, undo no longer brings it back.
	 *
	 * @throws UncheckedIOException if a file cannot be deleted
	 */
	public void purge() {
		if (!Files.isDirectory(removed)) {
			return;
		}
		Set<String> named = named();
		try (Stream<Path> files = Files.walk(removed)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String path = removed.relativize(file).toString().replace('\\', '/');
				if (!named.contains(path)) {
					Files.delete(file);
				} else {
					move(file, folder.resolve(path));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether a path of evidence leads to something below the evidence folder. */
	private boolean isInFolder(String path) {
		try {
			Path file = folder.resolve(path).normalize();
			return file.startsWith(folder) && !file.equals(folder);
		} catch (InvalidPathException e) {
			return false;
		}
	}

	private Set<String> named() {
		Set<String> named = new HashSet<>();
		session.index().all(Evidence.class).forEach(evidence -> named.addAll(evidence.getFiles()));
		return named;
	}

	/** What is named now, besides what was named before by evidence that may come back. */
	private void remember() {
		for (Evidence evidence : session.index().all(Evidence.class)) {
			saved.computeIfAbsent(evidence.getId(), id -> new HashSet<>()).addAll(evidence.getFiles());
		}
	}
}
