package org.fathom.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.fathom.core.SmallStudy;
import org.fathom.core.operation.DeleteElementsOperation;
import org.fathom.core.operation.HangPainPointOperation;
import org.fathom.core.store.SampleCopy;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.Named;
import org.fathom.model.base.Translation;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.Measurement;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchFollowsChangesTest {
	private static final int LENGTH = 80;
	private static final String[] WORDS = { "cabinet", "customer", "quince", "medlar pair", "truth by", "\u5168\u5c4b\u9a8c\u6536", "harb", "order step" };

	@TempDir
	Path temp;
	private Random random;

	@Test
	void whatIsRenamedIsFoundByItsNewNameOnly() {
		SmallStudy study = new SmallStudy();
		Process process = study.process("Repair of lines");
		try (StudySearch search = new StudySearch(study.index())) {
			assertEquals(1, search.search("repair").size());
			process.setName("Quince");
			assertEquals(List.of(), search.search("repair"));
			assertEquals(process, search.search("quince").get(0).element());
		}
	}

	@Test
	void whatIsDeletedIsNotFoundAndWhatIsNewIs() {
		SmallStudy study = new SmallStudy();
		Process process = study.process("Repair");
		Step step = study.step(process, "Quince");
		try (StudySearch search = new StudySearch(study.index())) {
			assertEquals(1, search.search("quince").size());
			process.getNodes().remove(step);
			assertEquals(List.of(), search.search("quince"));
			study.step(process, "Medlar");
			assertEquals(1, search.search("medlar").size());
		}
	}

	@Test
	void aChangedTranslationIsFollowed() {
		SmallStudy study = new SmallStudy();
		Process process = study.process("Repair");
		Translation translation = BaseFactory.eINSTANCE.createTranslation();
		translation.setName("Reparatur");
		process.getTranslations().add(translation);
		try (StudySearch search = new StudySearch(study.index())) {
			assertEquals(1, search.search("reparatur").size());
			translation.setName("Instandsetzung");
			assertEquals(List.of(), search.search("reparatur"));
			assertEquals(1, search.search("instandsetzung").size());
		}
	}

	@Test
	void evidenceThatIsRedactedLaterIsNoLongerFoundNorWhatWasMeasured() {
		SmallStudy study = new SmallStudy();
		Evidence seen = study.evidence("Talk with Zoe");
		Measurement measured = InsightFactory.eINSTANCE.createMeasurement();
		measured.setLabel("Zoe's line");
		seen.getMeasurements().add(measured);
		try (StudySearch search = new StudySearch(study.index())) {
			assertFalse(search.search("Zoe line talk").isEmpty());
			seen.setRedacted(true);
			assertEquals(List.of(), search.search("Zoe line talk"));
		}
	}

	@Test
	void whatWasReadBeforeACancelIsKept() {
		SmallStudy study = new SmallStudy();
		study.process("Quince");
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		try (StudySearch search = new StudySearch(study.index())) {
			assertThrows(OperationCanceledException.class, () -> search.search("quince", 10, cancelled));
			assertEquals(1, search.search("quince").size());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void atAnyTimeTheSearchAnswersAsOneMadeAnew(long seed) throws IOException, StudyException {
		random = new Random(seed);
		try (StudySession session = new StudyStore().open(SampleCopy.in(temp), null);
				StudySearch search = new StudySearch(session.index())) {
			for (int i = 0; i < LENGTH; i++) {
				session.execute("step " + i, () -> edit(session));
				if (random.nextInt(3) == 0) {
					session.commandStack().undo();
				}
				if (random.nextInt(4) == 0) {
					assertAnswersAsANewOne(search, session, "after step " + i);
				}
			}
			while (session.commandStack().canUndo()) {
				session.commandStack().undo();
			}
			assertAnswersAsANewOne(search, session, "undone");
			while (session.commandStack().canRedo()) {
				session.commandStack().redo();
			}
			assertAnswersAsANewOne(search, session, "redone");
		}
	}

	private static void assertAnswersAsANewOne(StudySearch search, StudySession session, String when) {
		try (StudySearch fresh = new StudySearch(session.index())) {
			for (String words : WORDS) {
				assertEquals(fresh.search(words), search.search(words), () -> when + ": " + words);
			}
		}
	}

	private void edit(StudySession session) {
		switch (random.nextInt(7)) {
		case 0 -> any(session, Named.class).setName(WORDS[random.nextInt(WORDS.length)] + " " + random.nextInt(100));
		case 1 -> any(session, Named.class).setDescription("A medlar and a " + WORDS[random.nextInt(WORDS.length)]);
		case 2 -> new DeleteElementsOperation(session.index(), List.of(any(session, Step.class))).run();
		case 3 -> new DeleteElementsOperation(session.index(), List.of(any(session, PainPoint.class))).run();
		case 4 -> new HangPainPointOperation(session, List.of(any(session, Step.class)), "Quince pair").run();
		case 5 -> any(session, Evidence.class).setRedacted(random.nextBoolean());
		default -> translate(session);
		}
		any(session, Case.class).setAnonymous(random.nextBoolean());
	}

	private void translate(StudySession session) {
		Named element = any(session, Named.class);
		if (element.getTranslations().isEmpty()) {
			Translation translation = BaseFactory.eINSTANCE.createTranslation();
			translation.setLang("zh");
			element.getTranslations().add(translation);
		}
		element.getTranslations().get(0).setName("Medlar " + random.nextInt(9));
	}

	private <T extends Named> T any(StudySession session, Class<T> type) {
		List<T> all = session.index().all(type);
		return all.get(random.nextInt(all.size()));
	}
}
