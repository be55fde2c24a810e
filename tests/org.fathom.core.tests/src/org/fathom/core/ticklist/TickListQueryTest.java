package org.fathom.core.ticklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.Channel;
import org.fathom.model.base.InsightScene;
import org.fathom.model.base.Party;
import org.fathom.model.base.PartyKind;
import org.fathom.model.types.Quantity;
import org.fathom.model.data.Acquisition;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.Cadence;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.FindingKind;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.Measurement;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.Readiness;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** States are written as one letter a dimension: - empty, p planned, D done, n not applicable. */
class TickListQueryTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
	private static final InsightFactory INSIGHT = InsightFactory.eINSTANCE;
	private static final SolutionFactory SOLUTION = SolutionFactory.eINSTANCE;

	private final InsightModel insights = INSIGHT.createInsightModel();
	private final SolutionModel solutions = SOLUTION.createSolutionModel();
	private final DataModel data = DataFactory.eINSTANCE.createDataModel();
	private final Party somebody = BaseFactory.eINSTANCE.createParty();
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final List<Step> steps = new ArrayList<>();
	private StudyIndex index;

	@BeforeEach
	void aProcessOfThreeSteps() {
		somebody.setName("Ann");
		process.setName("P");
		for (String name : List.of("first", "second", "third")) {
			Step step = ProcessFactory.eINSTANCE.createStep();
			step.setName(name);
			step.setImportance(steps.size() + 1);
			process.getNodes().add(step);
			steps.add(step);
		}
		ResourceSet all = new ResourceSetImpl();
		for (EObject root : List.of(process, insights, solutions, data, somebody)) {
			Resource resource = new ResourceImpl(URI.createURI("test:" + all.getResources().size()));
			resource.getContents().add(root);
			all.getResources().add(resource);
		}
		index = StudyIndex.of(all);
	}

	@Test
	void aStepThatNobodyLookedAtIsEmptyThroughout() {
		assertEquals("--------", states(0));
	}

	@Test
	void aTopicIsPlannedWhileItIsADraftAndSetFromItsReleaseOn() {
		Topic topic = topic(steps.get(0));
		assertEquals("p-------", states(0));
		topic.setStatus(TopicStatus.RELEASED);
		assertEquals("D-------", states(0));
		assertEquals("--------", states(1), "it is about the first step only");
		topic.getScope().add(process);
		assertEquals("D-------", states(1), "a topic about the process is about its steps");
	}

	@Test
	void aColumnOfASceneTellsWhereATopicOfThatSceneIsSet() {
		Topic topic = topic(steps.get(0));
		topic.setScene(InsightScene.REGION);
		TickListSettings scenes = TickListSettings.DEFAULT.withColumns(Set.of(ColumnGroup.SCENES));
		assertEquals(List.of(InsightScene.values()), list(scenes).columns().stream().map(TopicColumn::scene).toList());
		assertEquals("---p-", letters(list(scenes).rows().get(0).topics()));
		topic.setStatus(TopicStatus.RELEASED);
		assertEquals("---D-", letters(list(scenes).rows().get(0).topics()));
		assertEquals(List.of(topic), list(scenes).rows().get(0).topics().get(3).because());
		assertEquals("-----", letters(list(scenes).rows().get(1).topics()));
		assertEquals(list(TickListSettings.DEFAULT).coverage(), list(scenes).coverage(), "columns do not count");
	}

	@Test
	void aColumnOfABusinessUnitTellsWhereItOrAPartyWithinItHasARoleInATopic() {
		Party fixed = unit("Fixed BU");
		Party mobile = unit("Mobile BU");
		TickListSettings units = TickListSettings.DEFAULT.withColumns(Set.of(ColumnGroup.UNITS));
		assertEquals(List.of("Fixed BU", "Mobile BU"), list(units).columns().stream().map(TopicColumn::label).toList());
		responsibility(topic(steps.get(0)), ResponsibilityKind.PROVIDES_DATA);
		assertEquals("--", letters(list(units).rows().get(0).topics()));
		somebody.setMemberOf(mobile);
		assertEquals("-p", letters(list(units).rows().get(0).topics()));
		mobile.setMemberOf(somebody);
		assertEquals("-p", letters(list(units).rows().get(0).topics()), "parties that are within each other");
		somebody.setMemberOf(fixed);
		assertEquals("p-", letters(list(units).rows().get(0).topics()));
	}

	private Party unit(String name) {
		Party unit = BaseFactory.eINSTANCE.createParty();
		unit.setName(name);
		unit.setKind(PartyKind.BUSINESS_UNIT);
		somebody.eResource().getContents().add(unit);
		return unit;
	}

	@Test
	void dataIsPlannedWhenSomebodyIsToProvideItAndCollectedWhenSeenFirstHand() {
		Topic topic = topic(steps.get(0));
		responsibility(topic, ResponsibilityKind.PROVIDES_DATA);
		assertEquals("pp------", states(0));
		Evidence told = evidence(Channel.INTERVIEW);
		PainPoint pain = painPoint(PainPointStatus.CANDIDATE, told);
		assertEquals("ppp-----", states(0), "what was told is not first-hand");
		pain.getEvidence().add(evidence(Channel.SITE));
		assertEquals("pDp-----", states(0));
	}

	@Test
	void aPainPointCountsFromItsConfirmationOn() {
		PainPoint pain = painPoint(PainPointStatus.CANDIDATE);
		assertEquals("--p-----", states(0));
		pain.setStatus(PainPointStatus.ADDRESSED);
		assertEquals("--D-----", states(0));
	}

	@Test
	void causesArePlannedUntilTheyEndInARootWithEvidence() {
		PainPoint pain = painPoint(PainPointStatus.CONFIRMED);
		Cause why = INSIGHT.createCause();
		pain.getCauses().add(why);
		Cause root = INSIGHT.createCause();
		root.setRoot(true);
		why.getCauses().add(root);
		assertEquals("--Dp----", states(0), "the root rests on nothing");
		root.getEvidence().add(evidence(Channel.DOCUMENT));
		assertEquals("--DD----", states(0));
		painPoint(PainPointStatus.CONFIRMED);
		assertEquals("--Dp----", states(0), "another pain point is not explained");
	}

	@Test
	void aSolutionIsBoundByItsHowStepsAndAnswersWhenTheySayAll() {
		Solution solution = solution(painPoint(PainPointStatus.CONFIRMED));
		assertEquals("--D-p---", states(0));
		HowStep how = SOLUTION.createHowStep();
		how.getBoundTo().add(steps.get(0));
		how.setInstruction("Book the window in the shared calendar");
		how.setWho("Order desk");
		solution.getHowSteps().add(how);
		assertEquals("--D-Dp--", states(0), "nobody can tell whether it worked");
		how.setAcceptanceCheck("No window is missed for four weeks");
		assertEquals("--D-DD--", states(0));
	}

	@Test
	void aCaseIsPlannedInThePilotAndMeasuredWithValuesBeforeAndAfter() {
		Solution solution = solution(painPoint(PainPointStatus.CONFIRMED));
		HowStep how = SOLUTION.createHowStep();
		how.getBoundTo().add(steps.get(0));
		solution.getHowSteps().add(how);
		solution.setReadiness(Readiness.PILOT);
		assertEquals("--D-Dpp-", states(0));
		Case proof = SOLUTION.createCase();
		proof.setSolution(solution);
		solutions.getCases().add(proof);
		assertEquals("--D-DpDp", states(0));
		KpiResult result = SOLUTION.createKpiResult();
		result.setBefore(Quantity.valueOf("19 %"));
		result.setAfter(Quantity.valueOf("8 %"));
		proof.getResults().add(result);
		assertEquals("--D-DpDD", states(0));
	}

	@Test
	void whereNothingHurtsTheRestIsNotApplicableAndSaysWhoSawIt() {
		Evidence seen = evidence(Channel.BUSINESS_HALL);
		seen.setObserver(somebody);
		Finding finding = INSIGHT.createFinding();
		finding.setName("Ten signings went without a question");
		finding.setKind(FindingKind.NO_PAIN_FOUND);
		finding.getAbout().add(steps.get(0));
		finding.getEvidence().add(seen);
		insights.getFindings().add(finding);
		assertEquals("-DDnnnnn", states(0));
		TickCell cell = row(0).cell(TickDimension.SOLUTION_BOUND);
		assertEquals("Ten signings went without a question", cell.reason());
		assertEquals("Ann", cell.decidedBy());
	}

	@Test
	void anExemptionNeedsAReasonAndAName() {
		Exemption exemption = INSIGHT.createExemption();
		exemption.setElement(steps.get(0));
		exemption.setDimension(TickDimension.CASE_ATTACHED);
		insights.getExemptions().add(exemption);
		assertEquals("--------", states(0));
		exemption.setReason("The step goes with the new portal");
		assertEquals("--------", states(0));
		exemption.setDecidedBy(somebody);
		assertEquals("------n-", states(0));
		assertNull(row(0).cell(TickDimension.TOPIC_SET).reason());
	}

	@Test
	void coverageWeighsWhatIsDoneByImportanceAndLeavesOutWhatIsNotApplicable() {
		topic(steps.get(2)).setStatus(TopicStatus.RELEASED);
		Exemption exemption = INSIGHT.createExemption();
		exemption.setElement(steps.get(0));
		exemption.setDimension(TickDimension.CASE_ATTACHED);
		exemption.setReason("gone");
		exemption.setDecidedBy(somebody);
		insights.getExemptions().add(exemption);
		assertEquals(100.0 * 3 / (8 * 6 - 1), list(TickListSettings.DEFAULT).coverage(), 1e-9, "3 of weight 3 in 8 times 1 + 2 + 3, less one");
	}

	@Test
	void whatAnswersOnlyOneOfTwoConfirmedPainPointsHasOnlyBegun() {
		PainPoint first = painPoint(PainPointStatus.CONFIRMED);
		Solution solution = solution(first);
		answer(solution);
		assertEquals("--D-DDDD", states(0));
		PainPoint second = painPoint(PainPointStatus.CONFIRMED);
		assertEquals("--D-pppp", states(0), "the second is not addressed");
		answer(solution(second));
		assertEquals("--D-DDDD", states(0));
		second.setStatus(PainPointStatus.CANDIDATE);
		solutions.getSolutions().get(1).getAddresses().clear();
		assertEquals("--D-DDDD", states(0), "a candidate need not be answered yet");
	}

	/** A How step that says all, and a case with a result. */
	private void answer(Solution solution) {
		HowStep how = SOLUTION.createHowStep();
		how.getBoundTo().add(steps.get(0));
		how.setInstruction("Book the window in the shared calendar");
		how.setWho("Order desk");
		how.setAcceptanceCheck("No window is missed for four weeks");
		solution.getHowSteps().add(how);
		Case proof = SOLUTION.createCase();
		proof.setSolution(solution);
		KpiResult result = SOLUTION.createKpiResult();
		result.setBefore(Quantity.valueOf("19 %"));
		result.setAfter(Quantity.valueOf("8 %"));
		proof.getResults().add(result);
		solutions.getCases().add(proof);
	}

	@Test
	void tooLittleCoverageIsNamed() {
		assertKept("TICK-001", true, TickListSettings.DEFAULT);
		assertKept("TICK-001", false, new TickListSettings(1, 60, 365, Set.of()));
	}

	@Test
	void aPhaseWithoutTopicsIsNamed() {
		steps.get(0).setPhase("sell");
		steps.get(1).setPhase("sell");
		steps.get(2).setPhase("operate");
		topic(steps.get(0));
		assertEquals("Segments without any topic (1): operate", judgement("TICK-002", TickListSettings.DEFAULT).message());
		topic(steps.get(2));
		assertKept("TICK-002", true, TickListSettings.DEFAULT);
	}

	@Test
	void aPhaseOfTheSameNameInAnotherProcessIsAnotherPhase() {
		Process other = process("Q", "Q02");
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setPhase("sell");
		other.getNodes().add(step);
		steps.forEach(each -> each.setPhase("sell"));
		topic(steps.get(0));
		Judgement judgement = judgement("TICK-002", TickListSettings.DEFAULT);
		assertEquals("Segments without any topic (1): Q02 sell", judgement.message());
		assertEquals(List.of(step), judgement.elements(), "the steps of the phase are named to whoever asks for them");
	}

	@Test
	void stepsWithoutAPhaseAreASegmentOfTheirProcess() {
		steps.get(0).setPhase("sell");
		topic(steps.get(0));
		assertEquals("Segments without any topic (1): P", judgement("TICK-002", TickListSettings.DEFAULT).message());
	}

	private Process process(String name, String code) {
		Process made = ProcessFactory.eINSTANCE.createProcess();
		made.setName(name);
		made.setCode(code);
		Resource resource = new ResourceImpl(URI.createURI("test:" + name));
		process.eResource().getResourceSet().getResources().add(resource);
		resource.getContents().add(made);
		return made;
	}

	@Test
	void topicsThatCrowdInOnePhaseAreNamedOnlyWhileAnotherOneHasNone() {
		steps.get(0).setPhase("sell");
		steps.get(1).setPhase("build");
		steps.get(2).setPhase("operate");
		topic(steps.get(0));
		topic(steps.get(0));
		topic(steps.get(1));
		assertKept("TICK-003", false, TickListSettings.DEFAULT);
		assertKept("TICK-003", true, new TickListSettings(0, 70, 365, Set.of()));
		topic(steps.get(2));
		assertKept("TICK-003", true, new TickListSettings(0, 40, 365, Set.of()));
	}

	@Test
	void aTopicAboutNoStepIsAnOrphan() {
		Topic orphan = topic(data);
		orphan.setName("Somewhere");
		assertEquals(List.of(orphan), judgement("TICK-004", TickListSettings.DEFAULT).elements());
		orphan.getScope().add(process);
		assertKept("TICK-004", true, TickListSettings.DEFAULT);
	}

	@Test
	void evidenceIsStaleAfterItsAgeOrTheCadenceOfWhatItMeasures() {
		Evidence evidence = evidence(Channel.SITE);
		painPoint(PainPointStatus.CANDIDATE, evidence);
		evidence.setDate(TODAY.minusDays(365));
		assertKept("TICK-005", true, TickListSettings.DEFAULT);
		evidence.setDate(TODAY.minusDays(366));
		assertKept("TICK-005", false, TickListSettings.DEFAULT);
		evidence.setDate(TODAY.minusDays(8));
		assertKept("TICK-005", true, TickListSettings.DEFAULT);
		measure(evidence, Cadence.WEEKLY);
		assertKept("TICK-005", false, TickListSettings.DEFAULT);
	}

	@Test
	void anEntitySaysHowLongValuesHoldWhoseAttributesDoNot() {
		Evidence evidence = evidence(Channel.SITE);
		painPoint(PainPointStatus.CANDIDATE, evidence);
		evidence.setDate(TODAY.minusDays(32));
		measure(evidence, Cadence.NONE);
		data.getEntities().get(0).setCadence(Cadence.MONTHLY);
		assertKept("TICK-005", false, TickListSettings.DEFAULT);
		evidence.setDate(TODAY.minusDays(31));
		assertKept("TICK-005", true, TickListSettings.DEFAULT);
		data.getEntities().get(0).getAttributes().get(0).getAcquisitions().get(0).setCadence(Cadence.WEEKLY);
		assertKept("TICK-005", false, TickListSettings.DEFAULT);
	}

	@Test
	void aTopicIsOwnedWithAllFiveRoles() {
		Topic topic = topic(steps.get(0));
		for (ResponsibilityKind kind : ResponsibilityKind.values()) {
			assertKept("TICK-006", false, TickListSettings.DEFAULT);
			responsibility(topic, kind);
		}
		assertKept("TICK-006", true, TickListSettings.DEFAULT);
	}

	private void measure(Evidence evidence, Cadence cadence) {
		Entity entity = DataFactory.eINSTANCE.createEntity();
		Attribute attribute = DataFactory.eINSTANCE.createAttribute();
		Acquisition acquisition = DataFactory.eINSTANCE.createAcquisition();
		acquisition.setCadence(cadence);
		attribute.getAcquisitions().add(acquisition);
		entity.getAttributes().add(attribute);
		data.getEntities().add(entity);
		Measurement measurement = INSIGHT.createMeasurement();
		measurement.setAttribute(attribute);
		evidence.getMeasurements().add(measurement);
	}

	private Topic topic(org.fathom.model.base.Named scope) {
		Topic topic = INSIGHT.createTopic();
		topic.setName("Topic " + insights.getTopics().size());
		topic.getScope().add(scope);
		insights.getTopics().add(topic);
		return topic;
	}

	private void responsibility(Topic topic, ResponsibilityKind kind) {
		Responsibility duty = INSIGHT.createResponsibility();
		duty.setKind(kind);
		duty.setParty(somebody);
		topic.getResponsibilities().add(duty);
	}

	private Evidence evidence(Channel channel) {
		Evidence evidence = INSIGHT.createEvidence();
		evidence.setName("Evidence " + insights.getEvidence().size());
		evidence.setChannel(channel);
		insights.getEvidence().add(evidence);
		return evidence;
	}

	private PainPoint painPoint(PainPointStatus status, Evidence... evidence) {
		PainPoint pain = INSIGHT.createPainPoint();
		pain.setStatus(status);
		pain.getEvidence().addAll(List.of(evidence));
		pain.getAffects().add(steps.get(0));
		insights.getPainPoints().add(pain);
		return pain;
	}

	private Solution solution(PainPoint pain) {
		Solution solution = SOLUTION.createSolution();
		solution.getAddresses().add(pain);
		solutions.getSolutions().add(solution);
		return solution;
	}

	private TickList list(TickListSettings settings) {
		return new TickListQuery(index, settings, TODAY).ofStudy();
	}

	private TickRow row(int step) {
		return list(TickListSettings.DEFAULT).rows().get(step);
	}

	private String states(int step) {
		return letters(row(step).cells());
	}

	private static String letters(List<TickCell> cells) {
		return cells.stream().map(cell -> switch (cell.state()) {
		case EMPTY -> "-";
		case PLANNED -> "p";
		case DONE -> "D";
		case NOT_APPLICABLE -> "n";
		}).collect(Collectors.joining());
	}

	private Judgement judgement(String id, TickListSettings settings) {
		return list(settings).judgements().stream().filter(judgement -> judgement.id().equals(id)).findFirst().orElseThrow();
	}

	private void assertKept(String id, boolean kept, TickListSettings settings) {
		Judgement judgement = judgement(id, settings);
		assertEquals(kept, judgement.kept(), judgement.message());
	}
}
