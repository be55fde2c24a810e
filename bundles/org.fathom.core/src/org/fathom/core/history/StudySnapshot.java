package org.fathom.core.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.fathom.core.depth.DepthRollUpQuery;
import org.fathom.core.depth.DepthSummary;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;

/** The model files of a study in one tree of a repository, copied to a temporary folder for as long as they are read. */
final class StudySnapshot implements AutoCloseable {
	private static final Set<String> MODEL_FILES = Set.of("fathom", "process", "datamodel", "insight", "solution"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Path folder;

	StudySnapshot(Repository repository, ObjectId tree) throws IOException {
		folder = Files.createTempDirectory("fathom-history").toRealPath(); //$NON-NLS-1$
		try (TreeWalk walk = new TreeWalk(repository)) {
			walk.addTree(tree);
			walk.setRecursive(true);
			while (walk.next()) {
				Path file = folder.resolve(walk.getPathString()).normalize();
				boolean regular = walk.getFileMode(0).getObjectType() == Constants.OBJ_BLOB;
				if (regular && file.startsWith(folder) && MODEL_FILES.contains(extension(file))) {
					Files.createDirectories(file.getParent());
					try (OutputStream out = Files.newOutputStream(file)) {
						repository.open(walk.getObjectId(0)).copyTo(out);
					}
				}
			}
		}
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	/** Of all steps; without an element, so that the study is not kept. */
	DepthSummary depth() throws StudyException {
		try (StudySession session = new StudyStore().open(folder, new NullProgressMonitor())) {
			DepthSummary depth = new DepthRollUpQuery(session.index()).study();
			return new DepthSummary(null, depth.counts(), depth.sound(), depth.mean(), null);
		}
	}

	@Override
	public void close() throws IOException {
		List<Path> all;
		try (Stream<Path> files = Files.walk(folder)) {
			all = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : all) {
			Files.delete(file);
		}
	}
}
