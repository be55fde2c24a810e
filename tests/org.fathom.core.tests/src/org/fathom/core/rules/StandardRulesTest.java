package org.fathom.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.fathom.core.Samples;
import org.fathom.core.store.Severity;
import org.fathom.core.store.StudyException;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.Channel;
import org.fathom.model.base.Confidence;
import org.fathom.model.base.Translation;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.Attribute;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.TopicStatus;
import org.fathom.model.library.Fact;
import org.fathom.model.library.LibraryFactory;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.GatewayKind;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Lane;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Process;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.fathom.model.types.Money;
import org.fathom.model.types.Quantity;
import org.fathom.model.types.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each rule on a study that keeps all rules, and on the same study after one change. A violation with a quick fix is fixed; after
 * its undo it is there again.
 */
class StandardRulesTest {
	@TempDir
	Path folder;
	private SoundStudy study;

	@BeforeEach
	void aSoundStudy() throws StudyException {
		study = new SoundStudy(folder);
		assertEquals(List.of(), violations());
	}

	@AfterEach
	void undoLeavesItSound() {
		while (study.session.isDirty() && study.session.commandStack().canUndo()) {
			study.session.commandStack().undo();
		}
		assertEquals(List.of(), violations());
		study.close();
	}

	@Test
	void elementsHaveNames() {
		change(() -> study.ask.setName(" "));
		assertViolated("RULE-001", Severity.WARNING, study.ask, false);
	}

	@Test
	void eventsGatewaysAndFlowsNeedNoName() {
		change(() -> {
			study.begin.setName(null);
			study.decision.setName(null);
		});
		assertEquals(List.of(), violations());
	}

	@Test
	void stepsOfAProcessHaveDifferentNames() {
		change(() -> study.grant.setName("Ask"));
		assertViolated("RULE-002", Severity.WARNING, study.grant, true);
		fixed();
		assertEquals("Ask 2", study.grant.getName());
	}

	@Test
	void lanesAndAttributesHaveDifferentNamesToo() {
		Lane lane = SoundStudy.named(ProcessFactory.eINSTANCE.createLane(), "Desk");
		change(() -> study.process.getLanes().add(lane));
		assertViolated("RULE-002", Severity.WARNING, lane, true);
		undo();
		Attribute attribute = SoundStudy.named(DataFactory.eINSTANCE.createAttribute(), "Amount");
		change(() -> study.entity.getAttributes().add(attribute));
		assertViolated("RULE-002", Severity.WARNING, attribute, true);
	}

	@Test
	void aProcessHasAStart() {
		change(() -> study.begin.setPosition(EventPosition.INTERMEDIATE_CATCH));
		assertTrue(violations().contains("RULE-003 Grant"), () -> violations().toString());
		change(violation("RULE-003").quickFixes().get(0).change());
		assertFalse(violations().contains("RULE-003 Grant"));
	}

	@Test
	void aProcessHasAnEnd() {
		change(() -> {
			study.done.setPosition(EventPosition.INTERMEDIATE_THROW);
			study.refused.setPosition(EventPosition.INTERMEDIATE_THROW);
		});
		assertTrue(violations().contains("RULE-004 Grant"), () -> violations().toString());
		change(violation("RULE-004").quickFixes().get(0).change());
		assertFalse(violations().contains("RULE-004 Grant"));
	}

	@Test
	void everyNodeCanBeReached() {
		Step lost = SoundStudy.step("Lost");
		change(() -> {
			study.process.getNodes().add(lost);
			study.flow(lost, study.done);
		});
		assertViolated("RULE-005", Severity.WARNING, lost, false);
	}

	@Test
	void everyNodeLeadsSomewhere() {
		Step stuck = SoundStudy.step("Stuck");
		change(() -> {
			study.process.getNodes().add(stuck);
			study.flow(study.ask, stuck);
		});
		assertViolated("RULE-006", Severity.WARNING, stuck, false);
	}

	@Test
	void theWaysOutOfADecisionHaveConditions() {
		change(() -> study.no.setCondition(null));
		assertViolated("RULE-007", Severity.WARNING, study.no, true);
		fixed();
		assertEquals(study.no, study.decision.getDefaultFlow());
	}

	@Test
	void parallelWaysNeedNoCondition() {
		change(() -> {
			study.no.setCondition(null);
			study.yes.setCondition(null);
			study.decision.setKind(GatewayKind.PARALLEL);
		});
		assertEquals(List.of(), violations());
	}

	@Test
	void aPainPointRestsOnEvidence() {
		change(() -> {
			study.painPoint.setStatus(PainPointStatus.CANDIDATE);
			study.painPoint.getEvidence().clear();
		});
		assertViolated("RULE-008", Severity.WARNING, study.painPoint, false);
	}

	@Test
	void aConfirmedPainPointHasARootCause() {
		change(() -> study.painPoint.getCauses().get(0).setRoot(false));
		assertViolated("RULE-009", Severity.WARNING, study.painPoint, false);
		change(() -> study.painPoint.setStatus(PainPointStatus.CANDIDATE));
		assertEquals(List.of(), violations(), "a candidate need not be explained yet");
	}

	@Test
	void aSolutionSaysHow() {
		change(() -> study.solution.getHowSteps().clear());
		assertViolated("RULE-010", Severity.WARNING, study.solution, false);
	}

	@Test
	void aHowStepIsBoundToAStep() {
		change(() -> study.howStep.getBoundTo().clear());
		assertViolated("RULE-011", Severity.WARNING, study.howStep, false);
	}

	@Test
	void aRangeBeginsBeforeItEnds() {
		change(() -> study.attribute.setRange(Range.valueOf("10..5")));
		assertViolated("RULE-012", Severity.ERROR, study.attribute, true);
		fixed();
		assertEquals(Range.valueOf("5..10"), study.attribute.getRange());
	}

	@Test
	void whatIsHealthyIsPossible() {
		change(() -> {
			study.attribute.setRange(Range.valueOf("0..10"));
			study.attribute.setHealthyRange(Range.valueOf("2..10"));
		});
		assertEquals(List.of(), violations());
		change(() -> study.attribute.setHealthyRange(Range.valueOf("2..11")));
		assertViolated("RULE-012", Severity.ERROR, study.attribute, false);
	}

	@Test
	void timesAreNotNegativeAndHaveAUnitOfTime() {
		change(() -> study.ask.setWorkTime(Quantity.valueOf("12 min")));
		assertEquals(List.of(), violations());
		change(() -> study.ask.setWorkTime(Quantity.valueOf("12 kg")));
		assertViolated("RULE-013", Severity.ERROR, study.ask, false);
		change(() -> {
			study.ask.setWorkTime(null);
			study.ask.setWaitTime(Quantity.valueOf("-1 h"));
		});
		assertViolated("RULE-013", Severity.ERROR, study.ask, false);
	}

	@Test
	void importanceIsFromNoneToFive() {
		change(() -> study.ask.setImportance(0));
		assertEquals(List.of(), violations());
		change(() -> study.ask.setImportance(6));
		assertViolated("RULE-014", Severity.ERROR, study.ask, true);
		fixed();
		assertEquals(5, study.ask.getImportance());
	}

	@Test
	void severityIsFromOneToFive() {
		change(() -> study.painPoint.setSeverity(0));
		assertViolated("RULE-014", Severity.ERROR, study.painPoint, true);
		fixed();
		assertEquals(1, study.painPoint.getSeverity());
	}

	@Test
	void aTopicIsAboutSomething() {
		change(() -> study.topic.getScope().clear());
		assertViolated("RULE-015", Severity.WARNING, study.topic, false);
	}

	@Test
	void somebodyIsResponsibleForATopic() {
		change(() -> study.topic.getResponsibilities().clear());
		assertViolated("RULE-015", Severity.WARNING, study.topic, false);
	}

	@Test
	void aFlowHasTwoEnds() {
		SequenceFlow[] loose = new SequenceFlow[1];
		change(() -> loose[0] = study.flow(study.ask, null));
		assertViolated("RULE-016", Severity.ERROR, loose[0], true);
		fixed();
		assertFalse(study.process.getFlows().contains(loose[0]));
	}

	@Test
	void aFlowLeadsToAnotherNode() {
		SequenceFlow[] loop = new SequenceFlow[1];
		change(() -> loop[0] = study.flow(study.ask, study.ask));
		assertViolated("RULE-016", Severity.ERROR, loop[0], true);
	}

	@Test
	void aBoundaryEventIsAttached() {
		Event late = SoundStudy.event("Too late", EventPosition.BOUNDARY);
		change(() -> {
			study.process.getNodes().add(late);
			study.flow(late, study.refused);
		});
		assertViolated("RULE-017", Severity.ERROR, late, false);
		change(() -> late.setAttachedTo(study.ask));
		assertEquals(List.of(), violations());
	}

	@Test
	void nothingLeadsToAStartOrOutOfAnEnd() {
		SequenceFlow[] wrong = new SequenceFlow[1];
		change(() -> wrong[0] = study.flow(study.ask, study.begin));
		assertViolated("RULE-018", Severity.ERROR, study.begin, false);
		undo();
		change(() -> wrong[0] = study.flow(study.done, study.ask));
		assertViolated("RULE-018", Severity.ERROR, study.done, false);
	}

	@Test
	void aStepIsNotRefinedByItsOwnProcess() {
		change(() -> study.ask.setRefinement(study.process));
		assertViolated("RULE-019", Severity.ERROR, study.ask, true);
		fixed();
		assertEquals(null, study.ask.getRefinement());
	}

	@Test
	void aReferenceLeadsToSomethingThatIsThere() {
		Process gone = ProcessFactory.eINSTANCE.createProcess();
		((InternalEObject) gone).eSetProxyURI(URI.createURI("nowhere.process#_x"));
		change(() -> study.ask.setRefinement(gone));
		assertViolated("RULE-020", Severity.ERROR, study.ask, true);
	}

	@Test
	void aStatusIsEarned() {
		change(() -> study.painPoint.setStatus(PainPointStatus.VERIFIED));
		assertViolated("RULE-021", Severity.WARNING, study.painPoint, true);
		fixed();
		assertEquals(PainPointStatus.ADDRESSED, study.painPoint.getStatus(), "one form has a How step where it hurts, but no case");
	}

	@Test
	void redactedEvidenceEarnsNothing() {
		change(() -> {
			study.root.setRoot(false);
			study.evidence.setRedacted(true);
		});
		assertTrue(violations().contains("RULE-021 Asked twice"), () -> violations().toString());
		change(violation("RULE-021").quickFixes().get(0).change());
		assertEquals(PainPointStatus.CANDIDATE, study.painPoint.getStatus());
	}

	@Test
	void aRootCauseRestsOnEvidence() {
		change(() -> study.root.getEvidence().clear());
		assertViolated("RULE-022", Severity.WARNING, study.root, true);
	}

	@Test
	void whatIsCalledMeasuredRestsOnEvidenceAndWhatWasToldNeedNot() {
		Cause told = behindTheRoot("Form of the other system");
		change(() -> told.setConfidence(Confidence.TOLD));
		assertEquals(List.of(), violations());
		change(() -> told.setConfidence(Confidence.MEASURED));
		assertViolated("RULE-022", Severity.WARNING, told, true);
		fixed();
		assertEquals(Confidence.TOLD, told.getConfidence());
	}

	@Test
	void aCauseDoesNotRepeatThePainPoint() {
		Cause repeated = behindTheRoot("It is asked twice!");
		assertViolated("RULE-023", Severity.WARNING, repeated, true);
		fixed();
		assertEquals(List.of(), study.root.getCauses());
	}

	@Test
	void aChineseCauseDoesNotRepeatThePainPoint() {
		change(() -> study.painPoint.setName("同一件事问两遍"));
		Cause repeated = behindTheRoot("同一件事问了两遍");
		assertViolated("RULE-023", Severity.WARNING, repeated, true);
		change(() -> repeated.setName("两个系统各有一张表"));
		assertEquals(List.of(), violations());
	}

	@Test
	void aTranslationIsComparedToo() {
		Cause cause = behindTheRoot("Wants to know again");
		Translation translation = BaseFactory.eINSTANCE.createTranslation();
		translation.setLang("de");
		translation.setName("asked twice");
		change(() -> cause.getTranslations().add(translation));
		assertViolated("RULE-023", Severity.WARNING, cause, true);
	}

	@Test
	void aChainOfCausesDoesNotGoInACircle() {
		Cause between = behindTheRoot("Nobody joined them");
		Cause again = SoundStudy.named(InsightFactory.eINSTANCE.createCause(), "The two systems");
		Cause deeper = SoundStudy.named(InsightFactory.eINSTANCE.createCause(), "Bought by two departments");
		change(() -> {
			between.getCauses().add(again);
			again.getCauses().add(deeper);
		});
		assertViolated("RULE-024", Severity.WARNING, again, true);
		fixed();
		assertEquals(List.of(deeper), between.getCauses(), "what is behind it moves up");
	}

	private Cause behindTheRoot(String name) {
		Cause cause = SoundStudy.named(InsightFactory.eINSTANCE.createCause(), name);
		change(() -> study.root.getCauses().add(cause));
		return cause;
	}

	@Test
	void aTopicGoesThroughItsGates() {
		change(() -> study.topic.setStatus(TopicStatus.IN_WORK));
		assertViolated("RULE-025", Severity.WARNING, study.topic, true);
		fixed();
		assertEquals(TopicStatus.DRAFT, study.topic.getStatus());
	}

	@Test
	void aTopicIsAnsweredInTime() {
		change(() -> study.topic.setDueDate(SoundStudy.TODAY));
		assertEquals(List.of(), violations());
		change(() -> study.topic.setDueDate(SoundStudy.TODAY.minusDays(1)));
		assertViolated("RULE-026", Severity.INFO, study.topic, false);
	}

	@Test
	void personalMaterialNeedsConsent() {
		change(() -> study.evidence.setPersonal(true));
		assertViolated("RULE-027", Severity.WARNING, study.evidence, true);
		change(() -> study.evidence.setConsent("Ann agreed"));
		assertEquals(List.of(), violations());
	}

	@Test
	void redactionMendsMissingConsent() {
		Evidence talk = SoundStudy.named(InsightFactory.eINSTANCE.createEvidence(), "Talk");
		change(() -> {
			((InsightModel) study.evidence.eContainer()).getEvidence().add(talk);
			seen(talk);
			talk.setPersonal(true);
			talk.setNote("Ann is tired of it");
		});
		assertViolated("RULE-027", Severity.WARNING, talk, true);
		fixed();
		assertTrue(talk.isRedacted());
	}

	@Test
	void personalMaterialIsKeptUntilItsDay() {
		Evidence talk = SoundStudy.named(InsightFactory.eINSTANCE.createEvidence(), "Talk");
		change(() -> {
			((InsightModel) study.evidence.eContainer()).getEvidence().add(talk);
			seen(talk);
			talk.setKeepUntil(SoundStudy.TODAY);
		});
		assertEquals(List.of(), violations());
		change(() -> talk.setKeepUntil(SoundStudy.TODAY.minusDays(1)));
		assertViolated("RULE-028", Severity.WARNING, talk, true);
		fixed();
	}

	@Test
	void theFilesOfEvidenceAreThere() throws IOException {
		change(() -> study.evidence.getFiles().add("door.jpg"));
		assertViolated("RULE-029", Severity.WARNING, study.evidence, true);
		fixed();
		undo();
		Path file = study.session.folder().resolve("evidence/door.jpg");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "a door");
		assertEquals(List.of(), violations());
		Files.delete(file);
	}

	@Test
	void aFileOutsideTheEvidenceFolderDoesNotCount() {
		change(() -> study.evidence.getFiles().add("../study.fathom"));
		assertViolated("RULE-029", Severity.WARNING, study.evidence, true);
	}

	@Test
	void everyFileInTheFolderBelongsToEvidence() throws IOException {
		Path file = study.session.folder().resolve("evidence/2026/door.jpg");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "a door");
		assertViolated("RULE-030", Severity.INFO, study.session.study(), false);
		assertTrue(violation("RULE-030").message().contains("2026/door.jpg"));
		Files.delete(file);
	}

	@Test
	void aFactAboutACompetitorHasASource() {
		CompetitorFact fact = fact();
		change(() -> fact.setSource(" "));
		assertViolated("RULE-031", Severity.WARNING, fact, false);
	}

	@Test
	void aFactAboutACompetitorIsVerifiedEveryHalfYear() {
		CompetitorFact fact = fact();
		change(() -> fact.setLastVerified(SoundStudy.TODAY.minusDays(180)));
		assertEquals(List.of(), violations());
		change(() -> fact.setLastVerified(SoundStudy.TODAY.minusDays(181)));
		assertViolated("RULE-032", Severity.INFO, fact, true);
		fixed();
		assertEquals(SoundStudy.TODAY, fact.getLastVerified());
		change(() -> fact.setLastVerified(null));
		assertViolated("RULE-032", Severity.INFO, fact, true);
	}

	@Test
	void aStudySaysItselfHowOldAFactMayBe() throws IOException {
		Path settings = study.session.folder().resolve("competitors.properties");
		Files.writeString(settings, "# a fast market\nfact.maximumAge = 30\n");
		CompetitorFact fact = fact();
		change(() -> fact.setLastVerified(SoundStudy.TODAY.minusDays(31)));
		assertViolated("RULE-032", Severity.INFO, fact, true);
		Files.writeString(settings, "fact.age = 30");
		assertTrue(violation("RULE-032").message().contains("competitors.properties, line 1"), violation("RULE-032").message());
		Files.delete(settings);
	}

	private CompetitorFact fact() {
		Competitor competitor = SoundStudy.named(InsightFactory.eINSTANCE.createCompetitor(), "Other desk");
		CompetitorFact fact = SoundStudy.named(InsightFactory.eINSTANCE.createCompetitorFact(), "Asks once");
		change(() -> {
			((InsightModel) study.evidence.eContainer()).getCompetitors().add(competitor);
			competitor.getFacts().add(fact);
			fact.setSource("Annual report, page 7");
			fact.setLastVerified(SoundStudy.TODAY);
		});
		assertEquals(List.of(), violations());
		return fact;
	}

	private void seen(Evidence evidence) {
		evidence.setChannel(Channel.INTERVIEW);
		evidence.setDate(SoundStudy.TODAY);
		evidence.setObserver(study.party);
	}

	@Test
	void ofWhatIsRedactedNothingIsLeft() {
		Evidence talk = SoundStudy.named(InsightFactory.eINSTANCE.createEvidence(), "Talk with Ann");
		change(() -> {
			((InsightModel) study.evidence.eContainer()).getEvidence().add(talk);
			talk.setRedacted(true);
		});
		assertEquals(List.of(), violations());
		change(() -> talk.setNote("Ann is tired of it"));
		assertViolated("RULE-033", Severity.WARNING, talk, true);
		assertFalse(violation("RULE-033").message().contains("Ann"), "what is redacted is not called by its name");
		fixed();
		change(() -> talk.getFiles().add("ann.jpg"));
		assertViolated("RULE-033", Severity.WARNING, talk, true);
	}

	@Test
	void aPainPointWhoseEvidenceIsRedactedRestsOnNothing() {
		Evidence talk = SoundStudy.named(InsightFactory.eINSTANCE.createEvidence(), "Talk");
		change(() -> {
			((InsightModel) study.evidence.eContainer()).getEvidence().add(talk);
			talk.setRedacted(true);
			study.painPoint.setStatus(PainPointStatus.CANDIDATE);
			study.painPoint.getEvidence().clear();
			study.painPoint.getEvidence().add(talk);
		});
		assertViolated("RULE-008", Severity.WARNING, study.painPoint, false);
	}

	@Test
	void factsDoNotContradictEachOther() {
		Fact first = fact("duct.free", "44 %");
		Fact second = fact("duct.free", "44");
		change(() -> study.session.study().getFacts().addAll(List.of(first, second)));
		assertEquals(List.of(), violations(), "the same amount");
		change(() -> second.setValue("41"));
		assertViolated("RULE-034", Severity.WARNING, second, false);
		assertEquals("The facts about duct.free contradict each other: 44 % / 41", violation("RULE-034").message());
		change(() -> second.setKey("duct.full"));
		assertEquals(List.of(), violations());
	}

	private static Fact fact(String key, String value) {
		Fact fact = LibraryFactory.eINSTANCE.createFact();
		fact.setKey(key);
		fact.setValue(value);
		return fact;
	}

	@Test
	void evidenceSaysHowWhenAndByWhomItWasGot() {
		change(() -> study.evidence.setDate(null));
		assertViolated("RULE-035", Severity.WARNING, study.evidence, false);
		undo();
		change(() -> study.evidence.setObserver(null));
		assertEquals("A day at the desk does not say by whom", violation("RULE-035").message());
		undo();
		Evidence bare = SoundStudy.named(InsightFactory.eINSTANCE.createEvidence(), "Heard somewhere");
		change(() -> ((InsightModel) study.evidence.eContainer()).getEvidence().add(bare));
		assertEquals("Heard somewhere does not say through which channel it was got, when, by whom", violation("RULE-035").message());
	}

	@Test
	void moneyIsThatOfAPeriodThatCanBeBroughtToAYear() {
		KpiImpact impact = InsightFactory.eINSTANCE.createKpiImpact();
		Kpi kpi = SoundStudy.named(ProcessFactory.eINSTANCE.createKpi(), "Time");
		change(() -> {
			study.session.study().getKpis().add(kpi);
			impact.setKpi(kpi);
			impact.setMoney(Money.valueOf("120 EUR"));
			study.painPoint.getKpiImpacts().add(impact);
		});
		for (String period : new String[] { null, "P1M", "P3M", "P1Y", "P7D", "P1W", "P1Y6M" }) {
			change(() -> impact.setPeriod(period));
			assertEquals(List.of(), violations(), period);
		}
		for (String period : List.of("month", "P0M", "P1M2D", "-P1M")) {
			change(() -> impact.setPeriod(period));
			assertViolated("RULE-036", Severity.WARNING, impact, false);
		}
	}

	@Test
	void everyRuleIsDocumentedWithItsSeverity() throws IOException {
		List<String> lines = Files.readAllLines(Samples.folder("harbour-telecom").resolve("../../docs/rules.md"));
		for (Rule rule : RuleEngine.standard().rules()) {
			String severity = rule.severity() == Severity.INFO ? "information" : rule.severity().name().toLowerCase(Locale.ROOT);
			String start = "| `" + rule.id() + "` | " + severity + " | ";
			assertEquals(1, lines.stream().filter(line -> line.startsWith(start)).count(), start);
		}
	}

	@Test
	void idsAreUniqueAndInOrder() {
		List<String> ids = RuleEngine.standard().rules().stream().map(Rule::id).toList();
		assertEquals(ids.stream().distinct().sorted().toList(), ids);
	}

	private void change(Runnable change) {
		study.session.execute("change", change);
	}

	private void undo() {
		study.session.commandStack().undo();
	}

	private List<Violation> check() {
		return RuleEngine.standard(SoundStudy.TODAY).check(study.session.resourceSet(), new NullProgressMonitor());
	}

	/** Rules and the names of the elements that violate them. */
	private List<String> violations() {
		return check().stream().map(violation -> violation.ruleId() + ' ' + name(violation.element())).toList();
	}

	private static String name(EObject element) {
		return element instanceof FlowNode node ? node.getName() : element instanceof org.fathom.model.base.Named named ? named.getName() : element.toString();
	}

	private Violation violation(String rule) {
		return check().stream().filter(each -> each.ruleId().equals(rule)).findFirst().orElseThrow();
	}

	/** The rule, and no other one, is violated by the element, and the message names it. */
	private void assertViolated(String rule, Severity severity, EObject element, boolean fixable) {
		List<Violation> found = check();
		assertEquals(1, found.size(), () -> violations().toString());
		Violation violation = found.get(0);
		assertEquals(rule, violation.ruleId());
		assertEquals(severity, violation.severity());
		assertEquals(element, violation.element());
		assertEquals(fixable, !violation.quickFixes().isEmpty());
		assertFalse(violation.message().isBlank() || violation.message().contains("{"), violation.message());
	}

	/** Fixes the only violation, takes that back, and fixes it again. */
	private void fixed() {
		List<String> before = violations();
		change(check().get(0).quickFixes().get(0).change());
		assertEquals(List.of(), violations());
		undo();
		assertEquals(before, violations());
		study.session.commandStack().redo();
		assertEquals(List.of(), violations());
	}
}
