package org.fathom.core.painpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.fathom.core.rules.SoundStudy;
import org.fathom.core.store.StudyException;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.Measurement;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;
import org.fathom.model.types.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The status of a pain point that was seen on the step "Ask" and is addressed by a solution with one How step on "Ask". */
class StatusMovesTest {
	@TempDir
	Path folder;
	private SoundStudy study;

	@BeforeEach
	void anAddressedCandidate() throws StudyException {
		study = new SoundStudy(folder);
		change(() -> study.painPoint.setStatus(PainPointStatus.CANDIDATE));
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void whatWasSeenAndSaidCanBeConfirmed() {
		assertMissing(0, PainPointStatus.CONFIRMED);
	}

	@Test
	void whatWasOnlyToldCannotBeConfirmed() {
		change(() -> study.evidence.setChannel(Channel.INTERVIEW));
		assertMissing(1, PainPointStatus.CONFIRMED);
	}

	@Test
	void redactedEvidenceDoesNotCount() {
		change(() -> study.evidence.setRedacted(true));
		assertMissing(1, PainPointStatus.CONFIRMED);
	}

	@Test
	void aPresentCustomerStandsForAQuote() {
		change(() -> study.painPoint.setQuotedBy(" "));
		assertMissing(1, PainPointStatus.CONFIRMED);
		change(() -> study.evidence.setCustomerPresent(true));
		assertMissing(0, PainPointStatus.CONFIRMED);
	}

	@Test
	void whatHurtsNowhereCannotBeConfirmed() {
		change(() -> study.painPoint.getAffects().clear());
		assertMissing(1, PainPointStatus.CONFIRMED);
	}

	@Test
	void anAnswerIsBoundWhereItHurts() {
		assertMissing(0, PainPointStatus.ADDRESSED);
		change(() -> study.howStep.getBoundTo().set(0, study.grant));
		assertMissing(1, PainPointStatus.ADDRESSED);
		change(() -> study.painPoint.getAffects().set(0, study.process));
		assertMissing(0, PainPointStatus.ADDRESSED);
	}

	@Test
	void aCaseNeedsValuesBeforeAndAfter() {
		KpiResult result = SolutionFactory.eINSTANCE.createKpiResult();
		Case proof = SoundStudy.named(SolutionFactory.eINSTANCE.createCase(), "Office two");
		change(() -> {
			proof.setSolution(study.solution);
			proof.getResults().add(result);
			((SolutionModel) study.solution.eContainer()).getCases().add(proof);
			result.setAfter(Quantity.valueOf("1 min"));
		});
		assertMissing(1, PainPointStatus.VERIFIED);
		change(() -> result.setBefore(Quantity.valueOf("9 min")));
		assertMissing(0, PainPointStatus.VERIFIED);
	}

	@Test
	void theSameValueMeasuredOnAnotherDayVerifiesToo() {
		Evidence later = SoundStudy.named(InsightFactory.eINSTANCE.createEvidence(), "Another day");
		change(() -> {
			((InsightModel) study.evidence.eContainer()).getEvidence().add(later);
			study.painPoint.getEvidence().add(later);
			measured(study.evidence, "Minutes", "2026-03-01");
			measured(later, "Visitors", "2026-05-01");
		});
		assertMissing(1, PainPointStatus.VERIFIED);
		change(() -> later.getMeasurements().get(0).setLabel("Minutes"));
		assertMissing(0, PainPointStatus.VERIFIED);
		change(() -> later.setDate(LocalDate.of(2026, 3, 1)));
		assertMissing(1, PainPointStatus.VERIFIED);
	}

	@Test
	void onlyWhatIsVerifiedIsClosed() {
		theSameValueMeasuredTwice();
		assertMissing(1, PainPointStatus.CLOSED);
		change(() -> study.painPoint.setStatus(PainPointStatus.VERIFIED));
		assertMissing(0, PainPointStatus.CLOSED);
	}

	@Test
	void goingBackIsAlwaysAllowed() {
		change(() -> {
			study.painPoint.setStatus(PainPointStatus.CLOSED);
			study.painPoint.getEvidence().clear();
		});
		List<StatusMove> moves = moves().of(study.painPoint);
		assertEquals(Arrays.asList(PainPointStatus.values()).subList(0, 4), moves.stream().map(StatusMove::target).toList());
		assertTrue(moves.stream().allMatch(StatusMove::isAllowed));
	}

	@Test
	void theEarnedStatusIsTheLastWithoutAGap() {
		change(() -> study.painPoint.setStatus(PainPointStatus.CLOSED));
		assertEquals(PainPointStatus.ADDRESSED, moves().earned(study.painPoint));
		change(() -> study.painPoint.getEvidence().clear());
		assertEquals(PainPointStatus.CANDIDATE, moves().earned(study.painPoint));
	}

	@Test
	void aRefusedMoveChangesNothingAndSaysWhy() {
		StatusMove[] move = new StatusMove[1];
		change(() -> move[0] = new MovePainPointOperation(study.session.index(), study.painPoint, PainPointStatus.CLOSED).run());
		assertFalse(move[0].isAllowed());
		assertEquals(2, move[0].missing().size(), "no result, and not verified");
		assertEquals(PainPointStatus.CANDIDATE, study.painPoint.getStatus());
	}

	@Test
	void anAllowedMoveIsUndoneAsOneChange() {
		change(() -> new MovePainPointOperation(study.session.index(), study.painPoint, PainPointStatus.ADDRESSED).run());
		assertEquals(PainPointStatus.ADDRESSED, study.painPoint.getStatus());
		study.session.commandStack().undo();
		assertEquals(PainPointStatus.CANDIDATE, study.painPoint.getStatus());
	}

	private void theSameValueMeasuredTwice() {
		Evidence later = SoundStudy.named(InsightFactory.eINSTANCE.createEvidence(), "Another day");
		change(() -> {
			((InsightModel) study.evidence.eContainer()).getEvidence().add(later);
			study.painPoint.getEvidence().add(later);
			measured(study.evidence, "Minutes", "2026-03-01");
			measured(later, "Minutes", "2026-05-01");
		});
	}

	private static void measured(Evidence evidence, String label, String date) {
		Measurement measurement = InsightFactory.eINSTANCE.createMeasurement();
		measurement.setLabel(label);
		measurement.setValue(Quantity.valueOf("9 min"));
		evidence.getMeasurements().add(measurement);
		evidence.setDate(LocalDate.parse(date));
	}

	private void assertMissing(int count, PainPointStatus target) {
		StatusMove move = moves().to(study.painPoint, target);
		assertEquals(count, move.missing().size(), () -> move.missing().toString());
	}

	private StatusMoves moves() {
		return new StatusMoves(study.session.index());
	}

	private void change(Runnable change) {
		study.session.execute("change", change);
	}
}
