package org.fathom.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.Samples;
import org.fathom.core.SmallStudy;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.Measurement;
import org.fathom.model.solution.Case;
import org.junit.jupiter.api.Test;

class StudySearchTest {

	@Test
	void wordsJoinedByAHyphenAreFoundAsOneWordToo() {
		assertEquals(List.of("\u6574\u6cbb", "\u5bb6\u5ead", "wi", "fi", "wifi"), Words.of("\u6574\u6cbb\u5bb6\u5ead Wi-Fi"));
		assertEquals(List.of("pe", "014", "2026", "05"), Words.of("PE-014, 2026-05"), "numbers stay apart");
	}

	@Test
	void wordsAreFoundInAnyCaseAndNumber() {
		assertEquals(List.of("photo", "of", "the", "cabinet"), Words.of("Photos of the CABINETS!"));
	}

	@Test
	void chineseIsTakenApartByDictionary() {
		assertEquals(List.of("\u5ba2\u6237", "\u6295\u8bc9", "\u5904\u7406"), Words.of("\u5ba2\u6237\u6295\u8bc9\u5904\u7406"));
	}

	@Test
	void theElementWithAllWordsInItsNameComesFirst() throws StudyException {
		try (StudySession session = open("harbour-telecom")) {
			List<SearchHit> hits = new StudySearch(session.index()).search("truth cabinets");
			assertEquals("Cabinet truth by photo", ((Named) hits.get(0).element()).getName());
			assertTrue(hits.get(0).score() > hits.get(1).score());
		}
	}

	@Test
	void aTranslationLeadsToItsElement() throws StudyException {
		try (StudySession session = open("harbour-telecom")) {
			List<SearchHit> hits = new StudySearch(session.index()).search("\u5168\u5c4b\u9a8c\u6536");
			assertEquals("Whole-home acceptance", ((Named) hits.get(0).element()).getName());
		}
	}

	@Test
	void theSameElementIsFoundInBothSamplesInTheirLanguages() throws StudyException {
		assertEquals(firstHit("harbour-telecom", "order to activate"), firstHit("harbour-telecom-zh", "\u8ba2\u5355\u5230\u5f00\u901a"));
	}

	@Test
	void aWordStillBeingTypedCountsAsTheBeginningOfWords() throws StudyException {
		try (StudySession session = open("harbour-telecom")) {
			List<SearchHit> hits = new StudySearch(session.index()).search("cabinet tru");
			assertEquals("Cabinet truth by photo", ((Named) hits.get(0).element()).getName());
		}
	}

	@Test
	void aWordThatNobodyWroteIsNotFound() throws StudyException {
		try (StudySession session = open("harbour-telecom")) {
			assertEquals(List.of(), new StudySearch(session.index()).search("xylophone"));
		}
	}

	@Test
	void theBestHitsAreTheFirstOfAll() throws StudyException {
		try (StudySession session = open("harbour-telecom"); StudySearch search = new StudySearch(session.index())) {
			List<SearchHit> all = search.search("customer order");
			assertTrue(all.size() > 50, all.toString());
			for (int most : List.of(1, 7, 50, all.size(), all.size() + 1)) {
				SearchAnswer answer = search.search("customer order", most, new NullProgressMonitor());
				assertEquals(all.subList(0, Math.min(most, all.size())), answer.best());
				assertEquals(all.size(), answer.found());
			}
		}
	}

	@Test
	void theCustomerOfAnAnonymousCaseIsNotFound() {
		SmallStudy study = new SmallStudy();
		Case proof = study.proof("Somewhere", study.solution("One form"));
		proof.setCustomer("Harbourville Telephone");
		assertEquals(1, new StudySearch(study.index()).search("Harbourville").size());
		proof.setAnonymous(true);
		assertEquals(List.of(), new StudySearch(study.index()).search("Harbourville"));
	}

	@Test
	void redactedEvidenceIsNotFoundNorWhatWasMeasured() {
		SmallStudy study = new SmallStudy();
		Evidence seen = study.evidence("Talk with Zoe");
		Measurement measured = InsightFactory.eINSTANCE.createMeasurement();
		measured.setLabel("Zoe's line");
		seen.getMeasurements().add(measured);
		assertEquals(2, new StudySearch(study.index()).search("Zoe").size() + new StudySearch(study.index()).search("line").size());
		seen.setRedacted(true);
		assertEquals(List.of(), new StudySearch(study.index()).search("Zoe line talk"));
	}

	@Test
	void casesAreRankedByWhatTheyStandFor() throws StudyException {
		try (StudySession session = open("harbour-telecom")) {
			CaseSearch cases = new CaseSearch(session.index(), new StudySearch(session.index()));
			List<CaseHit> hits = cases.search("reserved pair already in use at the cabinet");
			assertEquals("Photo audit of 6 200 cabinets", hits.get(0).proof().getName());
			List<String> reasons = hits.get(0).reasons().stream().map(StudySearchTest::name).toList();
			assertTrue(reasons.contains("The reserved pair or fibre is already in use"), reasons.toString());
			assertFalse(hits.get(0).showOnly());
		}
	}

	@Test
	void aCaseWithoutAMeasuredResultIsForShowOnly() throws StudyException {
		try (StudySession session = open("harbour-telecom")) {
			List<CaseHit> hits = new CaseSearch(session.index(), new StudySearch(session.index())).search("");
			assertEquals(session.index().all(Case.class).size(), hits.size(), "no word asks for all");
			List<String> showOnly = hits.stream().filter(CaseHit::showOnly).map(hit -> hit.proof().getName()).toList();
			assertEquals(List.of("Nine tiles in one depot", "Two guests on one fibre"), showOnly);
			hits.forEach(hit -> assertTrue(hit.completeness() >= 80 && hit.completeness() <= 100, hit.toString()));
		}
	}

	private static String firstHit(String sample, String query) throws StudyException {
		try (StudySession session = open(sample)) {
			return new StudySearch(session.index()).search(query).get(0).element().getId();
		}
	}

	private static String name(Identified element) {
		return element instanceof Named named ? named.getName() : element.getId();
	}

	private static StudySession open(String sample) throws StudyException {
		return new StudyStore().open(Samples.folder(sample), new NullProgressMonitor());
	}
}
