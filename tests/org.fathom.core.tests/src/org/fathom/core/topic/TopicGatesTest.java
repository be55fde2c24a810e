package org.fathom.core.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.fathom.core.rules.SoundStudy;
import org.fathom.core.store.StudyException;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.TopicStatus;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft about the step "Ask" with a question, a due date and five roles. */
class TopicGatesTest {
	@TempDir
	Path folder;
	private SoundStudy study;

	@BeforeEach
	void aCompleteDraft() throws StudyException {
		study = new SoundStudy(folder);
		change(() -> {
			study.topic.setQuestion("Who asks twice, and why?");
			study.topic.setDueDate(SoundStudy.TODAY);
			study.topic.getResponsibilities().clear();
			for (ResponsibilityKind kind : ResponsibilityKind.values()) {
				Responsibility duty = InsightFactory.eINSTANCE.createResponsibility();
				duty.setKind(kind);
				duty.setParty(study.party);
				study.topic.getResponsibilities().add(duty);
			}
		});
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void aCompleteTopicIsReleased() {
		assertMissing(0, TopicStatus.RELEASED);
	}

	@Test
	void withoutAQuestionItIsNotReleased() {
		change(() -> study.topic.setQuestion(" "));
		assertMissing(1, TopicStatus.RELEASED);
	}

	@Test
	void withoutAScopeItIsNotReleased() {
		change(() -> study.topic.getScope().clear());
		assertMissing(1, TopicStatus.RELEASED);
	}

	@Test
	void withoutADueDateItIsNotReleased() {
		change(() -> study.topic.setDueDate(null));
		assertMissing(1, TopicStatus.RELEASED);
	}

	@Test
	void everyRoleIsTakenBySomebody() {
		change(() -> {
			study.topic.getResponsibilities().remove(4);
			study.topic.getResponsibilities().get(0).setParty(null);
		});
		assertEquals(List.of(ResponsibilityKind.SETS_TOPIC, ResponsibilityKind.EVALUATES),
				List.copyOf(TopicGates.openRoles(study.topic)));
		assertMissing(1, TopicStatus.RELEASED);
	}

	@Test
	void withoutAFindingItIsNotClosed() {
		assertMissing(1, TopicStatus.CLOSED);
		finding();
		assertMissing(0, TopicStatus.CLOSED);
	}

	@Test
	void aFindingAboutSomethingElseClosesNothing() {
		Finding finding = finding();
		change(() -> finding.getAbout().set(0, study.grant));
		assertMissing(1, TopicStatus.CLOSED);
	}

	@Test
	void aFindingOnAStepAnswersATopicOnItsProcessOrArea() {
		finding();
		change(() -> study.topic.getScope().set(0, study.process));
		assertMissing(0, TopicStatus.CLOSED);
		ProcessArea above = SoundStudy.named(ProcessFactory.eINSTANCE.createProcessArea(), "Desk work");
		ProcessArea area = SoundStudy.named(ProcessFactory.eINSTANCE.createProcessArea(), "Grants");
		change(() -> {
			study.session.study().getAreas().add(above);
			above.getAreas().add(area);
			study.topic.getScope().set(0, above);
		});
		assertMissing(1, TopicStatus.CLOSED);
		change(() -> study.process.setArea(area));
		assertMissing(0, TopicStatus.CLOSED);
	}

	@Test
	void whatIsClosedWithoutAFindingFallsBackToInWork() {
		change(() -> study.topic.setStatus(TopicStatus.CLOSED));
		assertEquals(TopicStatus.IN_WORK, new TopicGates().earned(study.topic));
	}

	@Test
	void goingBackIsAlwaysAllowed() {
		change(() -> {
			study.topic.setStatus(TopicStatus.CLOSED);
			study.topic.getScope().clear();
		});
		List<TopicMove> moves = new TopicGates().of(study.topic);
		assertEquals(Arrays.asList(TopicStatus.values()).subList(0, 3), moves.stream().map(TopicMove::target).toList());
		assertTrue(moves.stream().allMatch(TopicMove::isAllowed));
	}

	@Test
	void whatIsNotClosedAfterItsDueDateIsOverdue() {
		assertFalse(TopicGates.isOverdue(study.topic, SoundStudy.TODAY));
		assertTrue(TopicGates.isOverdue(study.topic, SoundStudy.TODAY.plusDays(1)));
		change(() -> study.topic.setStatus(TopicStatus.CLOSED));
		assertFalse(TopicGates.isOverdue(study.topic, SoundStudy.TODAY.plusDays(1)));
	}

	@Test
	void aRefusedMoveChangesNothing() {
		change(() -> assertFalse(new MoveTopicOperation(study.topic, TopicStatus.CLOSED).run().isAllowed()));
		assertEquals(TopicStatus.DRAFT, study.topic.getStatus());
		change(() -> assertTrue(new MoveTopicOperation(study.topic, TopicStatus.RELEASED).run().isAllowed()));
		assertEquals(TopicStatus.RELEASED, study.topic.getStatus());
	}

	private Finding finding() {
		Finding finding = SoundStudy.named(InsightFactory.eINSTANCE.createFinding(), "Two forms");
		change(() -> {
			((InsightModel) study.topic.eContainer()).getFindings().add(finding);
			finding.getAbout().add(study.ask);
			study.topic.getFindings().add(finding);
		});
		return finding;
	}

	private void assertMissing(int count, TopicStatus target) {
		TopicMove move = new TopicGates().to(study.topic, target);
		assertEquals(count, move.missing().size(), () -> move.missing().toString());
	}

	private void change(Runnable change) {
		study.session.execute("change", change);
	}
}
