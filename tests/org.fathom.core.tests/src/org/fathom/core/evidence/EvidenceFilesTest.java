package org.fathom.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.rules.SoundStudy;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.AcquisitionMethod;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Evidence;
import org.fathom.model.types.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence with a photo, recorded on the pain point "Asked twice", through save, undo, redaction and reopening. */
class EvidenceFilesTest {
	private static final LocalDate DAY = LocalDate.of(2026, 5, 7);
	private static final String PATH = "2026-05-07/door.jpg";

	@TempDir
	Path folder;
	private SoundStudy study;
	private Path photo;

	@BeforeEach
	void aStudyAndAPhoto() throws StudyException, IOException {
		study = new SoundStudy(folder);
		photo = Files.writeString(folder.resolve("door.jpg"), "a door");
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void whatWasEnteredIsRecordedOnThePainPoint() {
		Evidence evidence = record(photo);
		assertEquals("Cabinet 7 2026-05-07", evidence.getName(), "named by place and day");
		assertEquals(List.of(study.evidence, evidence), study.painPoint.getEvidence());
		assertEquals(study.evidence.eContainer(), evidence.eContainer(), "in the file of the pain point");
		assertEquals(List.of(PATH), evidence.getFiles());
		assertEquals(Quantity.valueOf("12 cm"), evidence.getMeasurements().get(0).getValue());
		assertEquals(study.party, evidence.getObserver());
		assertTrue(evidence.isPersonal(), "it comes with a consent");
		assertTrue(Files.exists(photo), "the original stays where it is");
		assertEquals("a door", read(PATH));
	}

	@Test
	void filesOfTheSameNameDoNotOverwriteEachOther() throws IOException {
		record(photo);
		Files.writeString(photo, "another door");
		assertEquals(List.of("2026-05-07/door-2.jpg"), record(photo).getFiles());
		assertEquals("a door", read(PATH));
		assertEquals("another door", read("2026-05-07/door-2.jpg"));
	}

	@Test
	void aFileThatCannotBeCopiedLeavesNothingBehind() {
		assertThrows(UncheckedIOException.class, () -> record(photo, folder.resolve("nowhere.jpg")));
		assertEquals(List.of(study.evidence), study.session.index().all(Evidence.class));
		assertFalse(exists(PATH));
	}

	@Test
	void undoneEvidenceKeepsItsFileUntilASave() throws StudyException {
		record(photo);
		study.session.commandStack().undo();
		assertTrue(exists(PATH));
		save();
		assertFalse(exists(PATH), "nothing in the study names it");
		study.session.commandStack().redo();
		assertEquals("a door", read(PATH));
	}

	@Test
	void savedEvidenceKeepsItsFile() throws StudyException {
		record(photo);
		save();
		assertEquals("a door", read(PATH));
		reopen();
		assertEquals("a door", read(PATH));
	}

	@Test
	void aFailedSaveLosesNothing() throws IOException {
		record(photo);
		Files.writeString(study.session.folder().resolve("insight/insight.insight"), "changed by another program");
		assertThrows(StudyException.class, this::save);
		assertEquals("a door", read(PATH));
	}

	@Test
	void redactionTakesTheFileAwayWithTheNextSaveAndUndoBringsItBack() throws StudyException {
		Evidence evidence = record(photo);
		save();
		redact(evidence);
		assertTrue(exists(PATH));
		save();
		assertFalse(exists(PATH));
		study.session.commandStack().undo();
		assertEquals("a door", read(PATH));
		assertEquals(List.of(PATH), evidence.getFiles());
	}

	@Test
	void redactionOfALaterSessionTakesTheFileAwayTooAndReopeningDeletesIt() throws StudyException, IOException {
		String id = record(photo).getId();
		save();
		study.close();
		try (StudySession session = open()) {
			EvidenceFiles.of(session);
			Evidence evidence = (Evidence) session.index().find(id).orElseThrow();
			session.execute("redact", () -> new RedactEvidenceOperation(session.index(), evidence).run());
			session.save(new NullProgressMonitor());
		}
		assertFalse(exists(PATH));
		reopen();
		Path removed = study.session.folder().resolve(EvidenceFiles.REMOVED);
		try (var files = Files.walk(removed)) {
			assertEquals(0, files.filter(Files::isRegularFile).count());
		}
	}

	@Test
	void aPathOutOfTheEvidenceFolderIsNeverFollowed() throws StudyException {
		Evidence evidence = record();
		study.session.execute("point elsewhere", () -> evidence.getFiles().addAll(List.of("../study.fathom", ".")));
		save();
		redact(evidence);
		save();
		assertTrue(Files.exists(study.session.folder().resolve("study.fathom")));
		assertTrue(Files.notExists(study.session.folder().resolve(".fathom/study.fathom")));
	}

	@Test
	void aFileThatOtherEvidenceNamesStays() throws StudyException {
		Evidence evidence = record(photo);
		study.session.execute("share", () -> study.evidence.getFiles().add(PATH));
		save();
		redact(evidence);
		save();
		assertEquals("a door", read(PATH));
	}

	@Test
	void redactedEvidenceSaysNothingButThatSomebodyWasThere() {
		Evidence evidence = record(photo);
		redact(evidence);
		assertFalse(Redaction.isVisible(evidence));
		assertEquals(null, evidence.getNote());
		assertEquals(null, evidence.getPlace());
		assertEquals(null, evidence.getObserver());
		assertEquals(null, evidence.getConsent());
		assertEquals(List.of(), evidence.getMeasurements());
		assertEquals(List.of(), evidence.getFiles());
		assertEquals(Channel.STREET_CABINET, evidence.getChannel());
		assertEquals(DAY, evidence.getDate());
		assertFalse(evidence.getName().contains("Cabinet 7"));
	}

	@Test
	void aQuoteGoesWithTheLastEvidenceBehindIt() {
		redact(record(photo));
		assertEquals("Ben", study.painPoint.getQuotedBy());
		redact(study.evidence);
		assertEquals(null, study.painPoint.getQuotedBy());
	}

	@Test
	void visitsAreGroupedByPlaceAndDay() {
		Evidence first = record(photo);
		Evidence second = record();
		Evidence redacted = record();
		redact(redacted);
		List<Visit> visits = new Visits(study.session.index()).all();
		assertEquals(List.of(List.of(first, second), List.of(study.evidence)), visits.stream().map(Visit::evidence).toList());
		assertEquals("Cabinet 7", visits.get(0).place());
		assertEquals(DAY, visits.get(0).date());
	}

	@Test
	void aNameThatSomeSystemRefusesIsMadePlain() throws IOException {
		assertEquals("2026-05-07/\u95e8 7-.jpg", record(Files.writeString(folder.resolve("..\u95e8 7?.jpg"), "door")).getFiles().get(0));
	}

	private Evidence record(Path... files) {
		EvidenceEntry entry = new EvidenceEntry(" ", Channel.STREET_CABINET, AcquisitionMethod.PHOTOGRAPH, "Cabinet 7", DAY, study.party, true,
				"Door open, *water* inside", List.of(new EvidenceEntry.Value("Water", Quantity.valueOf("12 cm"))), List.of(files), "Ann, by e-mail",
				DAY.plusYears(1));
		Evidence[] evidence = new Evidence[1];
		study.session.execute("record", () -> evidence[0] = new RecordEvidenceOperation(study.session, entry, List.of(study.painPoint)).run());
		return evidence[0];
	}

	private void redact(Evidence evidence) {
		study.session.execute("redact", () -> new RedactEvidenceOperation(study.session.index(), evidence).run());
	}

	private void save() throws StudyException {
		study.session.save(new NullProgressMonitor());
	}

	private void reopen() throws StudyException {
		study.close();
		try (StudySession session = open()) {
			EvidenceFiles.of(session);
		}
	}

	private StudySession open() throws StudyException {
		return new StudyStore().open(study.session.folder(), new NullProgressMonitor());
	}

	private boolean exists(String path) {
		return Files.exists(study.session.folder().resolve(EvidenceFiles.FOLDER).resolve(path));
	}

	private String read(String path) {
		try {
			return Files.readString(study.session.folder().resolve(EvidenceFiles.FOLDER).resolve(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
