package org.fathom.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepthHistoryQueryTest {
	@TempDir
	Path temp;

	@Test
	void depthIsFollowedFromTheFirstCommitToTheLast() throws Exception {
		Path study = temp.resolve("customers/harbour");
		try (Git git = init()) {
			writeProcess(study);
			commit(git, "Two steps");
			Files.writeString(temp.resolve("other.txt"), "no part of the study");
			commit(git, "Something else");
			askAboutTheProcess(study);
			commit(git, "A topic");
		}
		List<DepthMoment> history = new DepthHistoryQuery().history(study, 100, null);
		assertEquals(List.of("Two steps", "A topic"), history.stream().map(DepthMoment::message).toList());
		assertEquals(List.of(2, 0, 0, 0, 0, 0), history.get(0).depth().counts());
		assertEquals(List.of(0, 2, 0, 0, 0, 0), history.get(1).depth().counts());
		assertEquals(1, history.get(1).depth().mean());
	}

	@Test
	void aStudyMayBeTheWholeRepository() throws Exception {
		try (Git git = init()) {
			writeProcess(temp);
			commit(git, "Two steps");
		}
		assertEquals(2, new DepthHistoryQuery().history(temp, 100, null).get(0).depth().steps());
	}

	@Test
	void aCommitWithoutAReadableStudyIsLeftOut() throws Exception {
		Path study = temp.resolve("study");
		try (Git git = init()) {
			writeProcess(study);
			commit(git, "Two steps");
			String good = Files.readString(study.resolve("study.fathom"));
			Files.writeString(study.resolve("study.fathom"), "<<<<<<< broken");
			commit(git, "Broken");
			Files.writeString(study.resolve("study.fathom"), good);
			commit(git, "Mended");
		}
		assertEquals(List.of("Two steps", "Mended"),
				new DepthHistoryQuery().history(study, 100, null).stream().map(DepthMoment::message).toList());
	}

	@Test
	void ofManyCommitsAFewAreChosenWithTheFirstAndTheLast() throws Exception {
		try (Git git = init()) {
			Files.writeString(temp.resolve("note.txt"), "no study yet");
			commit(git, "Commit 0");
			writeProcess(temp);
			for (int i = 1; i <= 9; i++) {
				Files.writeString(temp.resolve("note.txt"), "note " + i);
				commit(git, "Commit " + i);
			}
		}
		assertEquals(List.of("Commit 1", "Commit 5", "Commit 9"),
				new DepthHistoryQuery().history(temp, 3, null).stream().map(DepthMoment::message).toList());
	}

	@Test
	void nothingOfAHistoryIsLeftBehind() throws Exception {
		try (Git git = init()) {
			writeProcess(temp);
			commit(git, "Two steps");
		}
		long before = snapshots();
		new DepthHistoryQuery().history(temp, 100, null);
		assertEquals(before, snapshots());
	}

	@Test
	void aRepositoryWithoutCommitsHasNoHistory() throws Exception {
		init().close();
		writeProcess(temp);
		assertEquals(List.of(), new DepthHistoryQuery().history(temp, 100, null));
	}

	@Test
	void aFolderOutsideAnyRepositoryIsNamed() {
		StudyException failure = assertThrows(StudyException.class, () -> new DepthHistoryQuery().history(temp, 100, null));
		assertTrue(failure.getMessage().contains(temp.toString()), failure.getMessage());
	}

	private static long snapshots() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().startsWith("fathom-history")).count();
		}
	}

	private Git init() throws GitAPIException {
		return Git.init().setDirectory(temp.toFile()).call();
	}

	private static void commit(Git git, String message) throws GitAPIException {
		git.add().addFilepattern(".").call();
		git.commit().setMessage(message).setAuthor("Zoe", "zoe@example.com").setCommitter("Zoe", "zoe@example.com").setSign(false).call();
	}

	private static void writeProcess(Path folder) throws StudyException {
		try (StudySession session = new StudyStore().create(folder, "Harbour", "en")) {
			session.execute("fill", () -> {
				Process process = ProcessFactory.eINSTANCE.createProcess();
				process.setName("Repair");
				session.resourceFor("process/repair.process").getContents().add(process);
				process.getNodes().addAll(List.of(step("Ask"), step("Mend")));
			});
			session.save(null);
		}
	}

	private static Step step(String name) {
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setName(name);
		return step;
	}

	private static void askAboutTheProcess(Path folder) throws StudyException {
		try (StudySession session = new StudyStore().open(folder, null)) {
			session.execute("ask", () -> {
				InsightModel insight = InsightFactory.eINSTANCE.createInsightModel();
				session.resourceFor("insight/all.insight").getContents().add(insight);
				Topic topic = InsightFactory.eINSTANCE.createTopic();
				topic.setName("What slows it?");
				insight.getTopics().add(topic);
				topic.getScope().add(session.index().all(Process.class).get(0));
			});
			session.save(null);
		}
	}

	@Test
	void aHistoryThatNobodyWaitsForAnyMoreIsNotReadToItsEnd() throws Exception {
		try (Git git = init()) {
			writeProcess(temp);
			commit(git, "Two steps");
			NullProgressMonitor cancelled = new NullProgressMonitor();
			cancelled.setCanceled(true);
			assertThrows(OperationCanceledException.class, () -> new DepthHistoryQuery().history(temp, 100, cancelled));
		}
	}
}
