package org.fathom.core.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

import org.fathom.core.store.StudySession;
import org.fathom.model.base.Channel;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.FindingKind;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;
import org.fathom.model.types.Quantity;

/**
 * Fills a study with insight: a topic on two of three processes, pain points with cause and evidence, on every second one of them a
 * solution with a How step, every second solution with a case, and findings that nothing hurts.
 */
final class InsightGenerator {
	private static final Channel[] CHANNELS = { Channel.SITE, Channel.BUSINESS_HALL, Channel.INTERVIEW, Channel.DOCUMENT };
	private static final int DAYS = 700;

	private final InsightFactory insights = InsightFactory.eINSTANCE;
	private final SolutionFactory solutions = SolutionFactory.eINSTANCE;
	private final InsightModel insight = insights.createInsightModel();
	private final SolutionModel solution = solutions.createSolutionModel();
	private final Random random;
	private final StudyGenerator all;

	InsightGenerator(StudySession session, Random random, StudyGenerator all) {
		this.random = random;
		this.all = all;
		session.resourceFor("insight/all.insight").getContents().add(named(insight, "Insight"));
		session.resourceFor("solution/all.solution").getContents().add(named(solution, "Solutions"));
	}

	void addTopic(Process process, int number) {
		if (number % 3 != 0) {
			Topic topic = named(insights.createTopic(), "What slows " + process.getName());
			insight.getTopics().add(topic);
			topic.setStatus(TopicStatus.RELEASED);
			topic.getScope().add(process);
		}
	}

	void addPainPoint(Process process, Step step) {
		PainPoint painPoint = named(insights.createPainPoint(), process.getName() + ": " + step.getName() + " hurts");
		insight.getPainPoints().add(painPoint);
		painPoint.setSeverity(1 + random.nextInt(5));
		painPoint.getAffects().add(step);
		Evidence evidence = evidence(process);
		painPoint.getEvidence().add(evidence);
		Cause cause = named(insights.createCause(), "Cause in " + process.getName());
		painPoint.getCauses().add(cause);
		if (random.nextBoolean()) {
			painPoint.setStatus(PainPointStatus.CONFIRMED);
			cause.setRoot(true);
			cause.getEvidence().add(evidence);
			addSolution(painPoint, step);
		} else {
			addFinding(step.getName(), evidence, process.getNodes().get(1 + random.nextInt(4)));
		}
	}

	private Evidence evidence(Process process) {
		Evidence evidence = named(insights.createEvidence(), "Seen in " + process.getName());
		insight.getEvidence().add(evidence);
		evidence.setChannel(CHANNELS[random.nextInt(CHANNELS.length)]);
		evidence.setPlace("Place " + random.nextInt(100));
		evidence.setDate(LocalDate.of(2026, 6, 1).minusDays(random.nextInt(DAYS)));
		return evidence;
	}

	private void addFinding(String name, Evidence evidence, Named about) {
		Finding finding = named(insights.createFinding(), name + " is sound");
		insight.getFindings().add(finding);
		finding.setKind(FindingKind.NO_PAIN_FOUND);
		finding.getEvidence().add(evidence);
		finding.getAbout().add(about);
	}

	private void addSolution(PainPoint painPoint, Step step) {
		Solution answer = named(solutions.createSolution(), "Answer to " + painPoint.getName());
		solution.getSolutions().add(answer);
		answer.getAddresses().add(painPoint);
		HowStep how = named(solutions.createHowStep(), "How in " + step.getName());
		answer.getHowSteps().add(how);
		how.setInstruction("Do it once");
		how.setWho("Front office");
		how.setAcceptanceCheck("Nobody asks again");
		how.getBoundTo().add(step);
		if (random.nextBoolean()) {
			Case proof = named(solutions.createCase(), "Case of " + answer.getName());
			solution.getCases().add(proof);
			proof.setSolution(answer);
			KpiResult result = all.counted(solutions.createKpiResult());
			result.setBefore(new Quantity(BigDecimal.TEN, "d"));
			result.setAfter(new Quantity(BigDecimal.ONE, "d"));
			proof.getResults().add(result);
		}
	}

	private <T extends Named> T named(T element, String name) {
		return all.named(element, name);
	}
}
