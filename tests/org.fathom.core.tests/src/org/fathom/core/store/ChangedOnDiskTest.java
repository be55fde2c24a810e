package org.fathom.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedOnDiskTest {
	@TempDir
	Path folder;

	@Test
	void aFileThatAnotherProgramChangedIsNotOverwritten() throws Exception {
		try (StudySession session = new StudyStore().create(folder, "Lakeside", "en")) {
			Path file = folder.resolve("study.fathom");
			String theirs = Files.readString(file).replace("Lakeside", "Lakeside Mobile");
			Files.writeString(file, theirs);
			session.execute("rename", () -> session.study().setName("Lakeside Telecom"));
			StudyException refused = assertThrows(StudyException.class, () -> session.save(null));
			assertTrue(refused.getMessage().contains("study.fathom"), refused.getMessage());
			assertEquals(theirs, Files.readString(file));
			assertTrue(session.isDirty());
		}
	}

	@Test
	void aFileThatCouldNotBeReadIsNotOverwrittenByANewOneOfItsName() throws Exception {
		new StudyStore().create(folder, "Lakeside", "en").close();
		Path broken = folder.resolve("insight/care.insight");
		Files.createDirectories(broken.getParent());
		Files.writeString(broken, "<insight:InsightModel");
		try (StudySession session = new StudyStore().open(folder, null)) {
			assertEquals(1, session.problems().size());
			session.execute("add", () -> session.resourceFor("insight/care.insight").getContents()
					.add(org.fathom.model.insight.InsightFactory.eINSTANCE.createInsightModel()));
			assertThrows(StudyException.class, () -> session.save(null));
			assertEquals("<insight:InsightModel", Files.readString(broken));
		}
	}

	@Test
	void ownChangesCanBeSavedAgainAndAgain() throws Exception {
		try (StudySession session = new StudyStore().create(folder, "Lakeside", "en")) {
			for (String name : new String[] { "One", "Two", "Three" }) {
				session.execute("rename", () -> session.study().setName(name));
				assertEquals(1, session.save(null).written().size());
			}
		}
	}
}
