package org.fathom.core.depth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.FindingKind;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;
import org.fathom.model.types.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every level needs the ones before it: each test goes up one level at a time, past what is just not enough. */
class DepthQueryTest {
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final Step step = ProcessFactory.eINSTANCE.createStep();
	private final InsightModel insights = InsightFactory.eINSTANCE.createInsightModel();
	private final SolutionModel solutions = SolutionFactory.eINSTANCE.createSolutionModel();
	private DepthQuery query;

	@BeforeEach
	void oneStep() {
		process.getNodes().add(step);
		ResourceSet all = new ResourceSetImpl();
		for (EObject root : List.of(process, insights, solutions)) {
			Resource resource = new ResourceImpl(URI.createURI("test:" + all.getResources().size()));
			resource.getContents().add(root);
			all.getResources().add(resource);
		}
		query = new DepthQuery(StudyIndex.of(all));
	}

	@Test
	void withoutATopicAStepIsUnopenedWhateverElseIsKnown() {
		painPoint(evidence(Channel.SITE));
		assertLevel(0);
	}

	@Test
	void aTopicAboutTheStepOrItsProcessAsks() {
		Topic topic = topic();
		assertLevel(0);
		topic.getScope().add(process);
		assertLevel(1);
		topic.getScope().set(0, step);
		assertLevel(1);
	}

	@Test
	void onlyFirstHandEvidenceObserves() {
		topic().getScope().add(step);
		PainPoint pain = painPoint();
		for (Channel told : List.of(Channel.INTERVIEW, Channel.WORKSHOP, Channel.DOCUMENT, Channel.SYSTEM_EXPORT, Channel.NONE)) {
			pain.getEvidence().add(evidence(told));
			assertLevel(1);
		}
		pain.getEvidence().add(evidence(Channel.STREET_CABINET));
		assertLevel(2);
	}

	@Test
	void everyConfirmedPainPointIsExplainedByARootWithEvidence() {
		PainPoint pain = observed();
		Cause root = cause(pain, true);
		assertLevel(2);
		root.getEvidence().add(evidence(Channel.DOCUMENT));
		assertLevel(3);
		PainPoint candidate = painPoint();
		candidate.setStatus(PainPointStatus.CANDIDATE);
		assertLevel(3);
		candidate.setStatus(PainPointStatus.CONFIRMED);
		assertLevel(2);
	}

	@Test
	void aPainPointThatIsOnlyACandidateCannotBeExplained() {
		PainPoint pain = observed();
		cause(pain, true).getEvidence().add(evidence(Channel.DOCUMENT));
		pain.setStatus(PainPointStatus.CANDIDATE);
		assertLevel(2);
	}

	@Test
	void aSolutionAnswersWithAHowStepAtThisStep() {
		PainPoint pain = explained();
		Solution solution = solution(pain);
		HowStep how = SolutionFactory.eINSTANCE.createHowStep();
		solution.getHowSteps().add(how);
		assertLevel(3);
		how.getBoundTo().add(step);
		assertLevel(4);
		solution.getAddresses().clear();
		assertLevel(3);
	}

	@Test
	void aCaseProvesWithAValueBeforeAndOneAfter() {
		Solution solution = solution(explained());
		HowStep how = SolutionFactory.eINSTANCE.createHowStep();
		how.getBoundTo().add(step);
		solution.getHowSteps().add(how);
		Case proof = SolutionFactory.eINSTANCE.createCase();
		proof.setSolution(solution);
		solutions.getCases().add(proof);
		KpiResult result = SolutionFactory.eINSTANCE.createKpiResult();
		result.setBefore(Quantity.valueOf("9 d"));
		proof.getResults().add(result);
		assertLevel(4);
		result.setAfter(Quantity.valueOf("5 d"));
		assertLevel(5);
	}

	@Test
	void aStepWhereNothingHurtsIsSoundUntilAPainPointIsConfirmed() {
		topic().getScope().add(step);
		Finding finding = InsightFactory.eINSTANCE.createFinding();
		finding.setKind(FindingKind.NO_PAIN_FOUND);
		finding.getAbout().add(step);
		insights.getFindings().add(finding);
		assertEquals(new StepDepth(1, false), query.depth(step), "nobody was there");
		finding.getEvidence().add(evidence(Channel.BUSINESS_HALL));
		assertEquals(new StepDepth(2, true), query.depth(step));
		painPoint();
		assertEquals(new StepDepth(2, false), query.depth(step));
	}

	@Test
	void redactedEvidenceNeitherObservesNorExplains() {
		PainPoint pain = observed();
		Evidence document = evidence(Channel.DOCUMENT);
		cause(pain, true).getEvidence().add(document);
		assertLevel(3);
		document.setRedacted(true);
		assertLevel(2);
		pain.getEvidence().forEach(evidence -> evidence.setRedacted(true));
		assertLevel(1);
	}

	@Test
	void aStepIsNotSoundByRedactedEvidence() {
		topic().getScope().add(step);
		Finding finding = InsightFactory.eINSTANCE.createFinding();
		finding.setKind(FindingKind.NO_PAIN_FOUND);
		finding.getAbout().add(step);
		finding.getEvidence().add(evidence(Channel.SITE));
		insights.getFindings().add(finding);
		finding.getEvidence().get(0).setRedacted(true);
		assertEquals(new StepDepth(1, false), query.depth(step));
	}

	@Test
	void aProcessHasTheMeanOfItsStepsWeightedByImportance() {
		step.setImportance(3);
		topic().getScope().add(step);
		Step other = ProcessFactory.eINSTANCE.createStep();
		other.setImportance(1);
		process.getNodes().add(other);
		Step unimportant = ProcessFactory.eINSTANCE.createStep();
		unimportant.setImportance(0);
		process.getNodes().add(unimportant);
		ProcessDepth depth = query.depth(process);
		assertEquals(List.of(2, 1, 0, 0, 0, 0), depth.counts());
		assertEquals(3.0 / 4, depth.mean(), 1e-9);
	}

	@Test
	void aProcessWithoutImportantStepsHasNoDepth() {
		step.setImportance(0);
		topic().getScope().add(step);
		assertEquals(0, query.depth(process).mean());
	}

	private void assertLevel(int level) {
		assertEquals(new StepDepth(level, false), query.depth(step));
	}

	private Topic topic() {
		Topic topic = InsightFactory.eINSTANCE.createTopic();
		insights.getTopics().add(topic);
		return topic;
	}

	private Evidence evidence(Channel channel) {
		Evidence evidence = InsightFactory.eINSTANCE.createEvidence();
		evidence.setChannel(channel);
		insights.getEvidence().add(evidence);
		return evidence;
	}

	/** A confirmed pain point on the step. */
	private PainPoint painPoint(Evidence... evidence) {
		PainPoint pain = InsightFactory.eINSTANCE.createPainPoint();
		pain.setStatus(PainPointStatus.CONFIRMED);
		pain.getAffects().add(step);
		pain.getEvidence().addAll(List.of(evidence));
		insights.getPainPoints().add(pain);
		return pain;
	}

	private PainPoint observed() {
		topic().getScope().add(step);
		return painPoint(evidence(Channel.MEASUREMENT));
	}

	private PainPoint explained() {
		PainPoint pain = observed();
		cause(pain, true).getEvidence().add(evidence(Channel.DOCUMENT));
		return pain;
	}

	private static Cause cause(PainPoint pain, boolean root) {
		Cause cause = InsightFactory.eINSTANCE.createCause();
		cause.setRoot(root);
		pain.getCauses().add(cause);
		return cause;
	}

	private Solution solution(PainPoint pain) {
		Solution solution = SolutionFactory.eINSTANCE.createSolution();
		solution.getAddresses().add(pain);
		solutions.getSolutions().add(solution);
		return solution;
	}
}
