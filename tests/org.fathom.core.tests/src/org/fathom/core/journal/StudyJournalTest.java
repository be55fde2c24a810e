package org.fathom.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fathom.core.store.Problem;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyJournalTest {
	@TempDir
	Path temp;
	private Path folder;
	private final BlockingQueue<Runnable> modelTasks = new LinkedBlockingQueue<>();
	private final List<Exception> failures = new ArrayList<>();

	@BeforeEach
	void createStudy() throws StudyException {
		folder = temp.resolve("study");
		new StudyStore().create(folder, "Lakeside", "en").close();
	}

	@Test
	void unsavedChangesInOldAndNewFilesAreRecoveredAsDirty() throws Exception {
		crashAfter(session -> {
			session.study().setName("Lakeside 湖畔");
			InsightModel model = InsightFactory.eINSTANCE.createInsightModel();
			model.setName("Care");
			session.resourceFor("insight/care.insight").getContents().add(model);
		});
		PendingChanges pending = StudyJournal.pending(folder).orElseThrow();
		assertEquals(List.of("study.fathom", "insight/care.insight"), pending.fileNames());
		assertTrue(Math.abs(pending.time().toEpochMilli() - System.currentTimeMillis()) < 60_000);
		try (StudySession session = pending.recover(new StudyStore(), null)) {
			assertEquals("Lakeside 湖畔", session.study().getName());
			assertTrue(session.isDirty());
			assertEquals(1, session.index().all(InsightModel.class).size());
			assertEquals(2, session.save(null).written().size());
			assertFalse(session.isDirty());
		}
		assertTrue(StudyJournal.pending(folder).isEmpty(), "what is saved is not pending");
	}

	@Test
	void aFileThatWasChangedSinceIsReportedAndNotRecovered() throws Exception {
		crashAfter(session -> session.study().setName("Ours"));
		Path file = folder.resolve("study.fathom");
		Files.writeString(file, Files.readString(file).replace("Lakeside", "Theirs"));
		try (StudySession session = StudyJournal.pending(folder).orElseThrow().recover(new StudyStore(), null)) {
			assertEquals("Theirs", session.study().getName());
			assertFalse(session.isDirty());
			assertEquals(List.of(Problem.NOT_RECOVERED), session.problems().stream().map(Problem::code).toList());
			assertTrue(session.problems().get(0).message().contains("study.fathom"));
		}
		assertTrue(Files.exists(folder.resolve(".fathom/journal-refused.zip")));
		assertTrue(StudyJournal.pending(folder).isEmpty());
	}

	@Test
	void discardedChangesAreNotOfferedAgain() throws Exception {
		crashAfter(session -> session.study().setName("Ours"));
		StudyJournal.pending(folder).orElseThrow().discard();
		assertTrue(StudyJournal.pending(folder).isEmpty());
	}

	@Test
	void savingAndClosingLeaveNothingToRecover() throws Exception {
		try (StudySession session = new StudyStore().open(folder, null)) {
			try (StudyJournal journal = journal(session)) {
				session.execute("rename", () -> session.study().setName("One"));
				snapshot();
				assertTrue(StudyJournal.pending(folder).isPresent());
				session.save(null);
				assertTrue(StudyJournal.pending(folder).isEmpty());
				session.execute("rename", () -> session.study().setName("Two"));
				snapshot();
			}
			assertTrue(StudyJournal.pending(folder).isEmpty());
		}
	}

	@Test
	void changesThatWereUndoneAreNotKept() throws Exception {
		try (StudySession session = new StudyStore().open(folder, null); StudyJournal journal = journal(session)) {
			session.execute("rename", () -> session.study().setName("One"));
			snapshot();
			session.commandStack().undo();
			snapshot();
			assertTrue(StudyJournal.pending(folder).isEmpty());
			assertEquals(List.of(), failures);
		}
	}

	@Test
	void aFileThatNobodyHasChangedIsNotKeptThoughItDiffersFromTheDisk() throws Exception {
		try (StudySession session = new StudyStore().open(folder, null); StudyJournal journal = journal(session)) {
			InsightModel shown = InsightFactory.eINSTANCE.createInsightModel();
			session.resourceFor("insight/opened.insight").getContents().add(shown);
			session.execute("rename", () -> session.study().setName("One"));
			session.commandStack().undo();
			snapshot();
			assertTrue(StudyJournal.pending(folder).isEmpty());
		}
	}

	@Test
	void aJournalThatLeadsOutOfTheStudyIsRefused() throws Exception {
		Path journal = folder.resolve(".fathom/journal.zip");
		Files.createDirectories(journal.getParent());
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(journal))) {
			for (String name : List.of("base/../evil.insight", "content/../evil.insight")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(1);
			}
		}
		StudyException refused = assertThrows(StudyException.class, () -> StudyJournal.pending(folder));
		assertTrue(refused.getMessage().contains("journal.zip"), refused.getMessage());
	}

	private interface Change {
		void make(StudySession session);
	}

	/** Leaves the journal as a crash does: by keeping a copy over the proper end. */
	private void crashAfter(Change change) throws Exception {
		Path journalFile = folder.resolve(".fathom/journal.zip");
		byte[] kept;
		try (StudySession session = new StudyStore().open(folder, null); StudyJournal journal = journal(session)) {
			session.execute("change", () -> change.make(session));
			snapshot();
			kept = Files.readAllBytes(journalFile);
		}
		Files.write(journalFile, kept);
	}

	private StudyJournal journal(StudySession session) {
		return new StudyJournal(session, modelTasks::add, Duration.ofMillis(1), failures::add);
	}

	/** Takes the snapshot in this thread and waits until it is written. */
	private void snapshot() throws InterruptedException {
		modelTasks.poll(10, TimeUnit.SECONDS).run();
		TimeUnit.MILLISECONDS.sleep(300);
	}
}
