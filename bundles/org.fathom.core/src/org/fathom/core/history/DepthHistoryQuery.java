package org.fathom.core.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.depth.DepthSummary;
import org.fathom.core.store.StudyException;

/**
 * Follows the depth of a study through the git history of its folder. Commits that did not touch the folder, and those in which it held
 * no study that can be read, are left out. What was computed for a tree is kept as long as the query.
 */
public final class DepthHistoryQuery {
	private static final String STUDY = "study.fathom"; //$NON-NLS-1$

	private final Map<ObjectId, Optional<DepthSummary>> known = new HashMap<>();

	/**
	 * The depth at the commits that lead to the present one.
	 *
	 * @param study the folder of the study; may be a subfolder of the repository's
	 * @param limit greatest number of commits, at least 1; of more, as many are chosen evenly, the first and the last always among them
	 * @param monitor told of every commit; may be {@code null}
	 * @return the oldest first; empty if nothing has been committed
	 * @throws StudyException             if the folder is in no git repository, or that cannot be read
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public List<DepthMoment> history(Path study, int limit, IProgressMonitor monitor) throws StudyException {
		if (!Files.isDirectory(study)) {
			throw new StudyException(NLS.bind(Messages.StudyStore_noStudy_error, study), null);
		}
		try {
			Path folder = study.toRealPath();
			FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
			if (builder.getGitDir() == null) {
				throw new StudyException(NLS.bind(Messages.DepthHistoryQuery_noRepository_error, study), null);
			}
			try (Repository repository = builder.build()) {
				Path top = repository.getWorkTree().toPath().toRealPath();
				return history(repository, top.relativize(folder).toString().replace('\\', '/'), limit, monitor);
			}
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.DepthHistoryQuery_unreadable_error, study, e.getMessage()), e);
		}
	}

	private List<DepthMoment> history(Repository repository, String path, int limit, IProgressMonitor monitor) throws IOException {
		List<DepthMoment> moments = new ArrayList<>();
		List<RevCommit> chosen = chosen(commits(repository, path), limit);
		SubMonitor progress = SubMonitor.convert(monitor, chosen.size());
		for (RevCommit commit : chosen) {
			progress.checkCanceled();
			progress.worked(1);
			Optional<DepthSummary> depth = depth(repository, find(repository, commit, path).orElseThrow());
			if (depth.isPresent()) {
				moments.add(new DepthMoment(commit.getName(), Instant.ofEpochSecond(commit.getCommitTime()), commit.getShortMessage(), depth.get()));
			}
		}
		return moments;
	}

	private static List<RevCommit> commits(Repository repository, String path) throws IOException {
		List<RevCommit> commits = new ArrayList<>();
		ObjectId head = repository.resolve(Constants.HEAD);
		if (head != null) {
			try (RevWalk walk = new RevWalk(repository)) {
				walk.markStart(walk.parseCommit(head));
				if (!path.isEmpty()) {
					walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
				}
				for (RevCommit commit : walk) {
					if (find(repository, commit, path.isEmpty() ? STUDY : path + '/' + STUDY).isPresent()) {
						commits.add(commit);
					}
				}
			}
		}
		Collections.reverse(commits);
		return commits;
	}

	private static List<RevCommit> chosen(List<RevCommit> commits, int limit) {
		int size = commits.size();
		if (size <= limit) {
			return commits;
		}
		List<RevCommit> chosen = new ArrayList<>();
		for (int i = 0; i < limit; i++) {
			chosen.add(commits.get(limit == 1 ? size - 1 : (int) Math.round((double) i * (size - 1) / (limit - 1))));
		}
		return chosen;
	}

	/** The file or folder at a path; none is the folder of all. */
	private static Optional<ObjectId> find(Repository repository, RevCommit commit, String path) throws IOException {
		if (path.isEmpty()) {
			return Optional.of(commit.getTree().getId());
		}
		try (TreeWalk walk = TreeWalk.forPath(repository, path, commit.getTree())) {
			return walk == null ? Optional.empty() : Optional.of(walk.getObjectId(0));
		}
	}

	private Optional<DepthSummary> depth(Repository repository, ObjectId tree) throws IOException {
		Optional<DepthSummary> depth = known.get(tree);
		if (depth == null) {
			try (StudySnapshot snapshot = new StudySnapshot(repository, tree)) {
				depth = Optional.of(snapshot.depth());
			} catch (StudyException e) {
				depth = Optional.empty();
			}
			known.put(tree.copy(), depth);
		}
		return depth;
	}
}
