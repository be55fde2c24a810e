package org.fathom.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fathom.core.store.Problem;
import org.fathom.core.store.Severity;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.insight.InsightModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
	private static final String OLD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<insight:InsightModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:insight="https://fathom.org/insight/%s" id="_insight000000000000001" %s="Care 客服"/>
			""";

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void createStudy() throws Exception {
		new StudyStore().create(folder, "Lakeside", "en").close();
		file = folder.resolve("insight/care.insight");
		Files.createDirectories(file.getParent());
	}

	@Test
	void anOldFileIsMigratedInMemoryStepByStepAndBackedUpWhenSaved() throws Exception {
		String original = OLD.formatted("0.8.0", "label");
		Files.writeString(file, original);
		try (StudySession session = new StudyStore(chain()).open(folder, null)) {
			assertEquals("Care 客服", session.index().all(InsightModel.class).get(0).getName());
			Problem told = session.problems().get(0);
			assertEquals(List.of(Problem.MIGRATED, Severity.INFO), List.of(told.code(), told.severity()));
			assertTrue(told.message().contains("care.insight") && told.message().contains("0.8"), told.message());
			assertTrue(session.isDirty());
			assertEquals(original, Files.readString(file));
			assertEquals(1, session.save(null).written().size());
		}
		assertEquals(original, Files.readString(folder.resolve(".fathom/backup/0.8/insight/care.insight")));
		try (StudySession session = new StudyStore(chain()).open(folder, null)) {
			assertEquals(List.of(), session.problems());
			assertFalse(session.isDirty());
			assertEquals("Care 客服", session.index().all(InsightModel.class).get(0).getName());
		}
	}

	@Test
	void aFileOfALaterVersionIsRefusedWithFileLineAndBothVersionsAndStaysAsItIs() throws Exception {
		String later = OLD.formatted("1.1.0", "name");
		Files.writeString(file, later);
		try (StudySession session = new StudyStore().open(folder, null)) {
			Problem problem = session.problems().get(0);
			assertEquals(Problem.UNKNOWN_FORMAT, problem.code());
			assertEquals(3, problem.line());
			for (String part : List.of("care.insight", "3", "1.1", "1.0")) {
				assertTrue(problem.message().contains(part), problem.message());
			}
			session.execute("add", () -> session.resourceFor("insight/care.insight").getContents()
					.add(org.fathom.model.insight.InsightFactory.eINSTANCE.createInsightModel()));
			assertThrows(StudyException.class, () -> session.save(null));
		}
		assertEquals(later, Files.readString(file));
	}

	@Test
	void aStudyOfALaterVersionIsRefused() throws Exception {
		Path study = folder.resolve("study.fathom");
		Files.writeString(study, Files.readString(study).replace("formatVersion=\"1.0\"", "formatVersion=\"2.0\""));
		StudyException refused = assertThrows(StudyException.class, () -> new StudyStore().open(folder, null));
		for (String part : List.of("study.fathom", "2.0", "1.0")) {
			assertTrue(refused.getMessage().contains(part), refused.getMessage());
		}
	}

	@Test
	void anOldFileThatNoStepUnderstandsIsRefused() throws Exception {
		Files.writeString(file, OLD.formatted("0.1.0", "label"));
		try (StudySession session = new StudyStore(chain()).open(folder, null)) {
			assertEquals(List.of(Problem.UNKNOWN_FORMAT), session.problems().stream().map(Problem::code).toList());
		}
	}

	private static MigrationChain chain() {
		return new MigrationChain(FormatVersion.CURRENT,
				List.of(step("0.8", "0.9", " label=", " title="), step("0.9", "1.0", " title=", " name=")));
	}

	private static FormatMigration step(String from, String to, String wanted, String replacement) {
		return new FormatMigration() {
			@Override
			public FormatVersion from() {
				return FormatVersion.of(from);
			}

			@Override
			public FormatVersion to() {
				return FormatVersion.of(to);
			}

			@Override
			public String migrate(String path, String text) {
				return text.replace("insight/" + from + ".0", "insight/" + to + ".0").replace(wanted, replacement);
			}
		};
	}
}
