package org.fathom.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.rules.SoundStudy;
import org.fathom.core.store.StudyException;
import org.fathom.model.base.Channel;
import org.fathom.model.data.Acquisition;
import org.fathom.model.data.DataFactory;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.StepKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two steps at one desk: "Ask" was experienced, "Grant it" nobody has seen. */
class VisitPlanTest {
	@TempDir
	Path folder;
	private SoundStudy study;

	@BeforeEach
	void aStudy() throws StudyException {
		study = new SoundStudy(folder);
	}

	@AfterEach
	void close() {
		study.close();
	}

	@Test
	void aStepThatNobodyHasSeenIsPlanned() {
		VisitPlan plan = plan();
		assertEquals(1, plan.seen());
		assertEquals(2, plan.steps());
		assertEquals(List.of(study.grant), plan.stops().get(0).tasks().stream().map(VisitPlan.Task::step).toList());
		assertEquals("Desk", plan.stops().get(0).lane());
	}

	@Test
	void whatWasOnlyToldOrIsRedactedIsPlannedAgain() {
		change(() -> study.evidence.setChannel(Channel.INTERVIEW));
		assertEquals(0, plan().seen());
		change(() -> {
			study.evidence.setChannel(Channel.SITE);
			study.evidence.setRedacted(true);
		});
		assertEquals(0, plan().seen());
	}

	@Test
	void stepsOfOnePlaceStandTogetherTheMostImportantFirst() {
		change(() -> {
			study.evidence.setChannel(Channel.INTERVIEW);
			study.grant.setImportance(5);
		});
		assertEquals(List.of(List.of(study.grant, study.ask)),
				plan().stops().stream().map(stop -> stop.tasks().stream().map(VisitPlan.Task::step).toList()).toList());
	}

	@Test
	void aStepOfNoImportanceNeedNotBeSeen() {
		change(() -> study.grant.setImportance(0));
		assertEquals(List.of(), plan().stops());
	}

	@Test
	void aStepThatNeedsNoDataNeedNotBeSeenIfSomebodySaysWhy() {
		Exemption exemption = SoundStudy.named(InsightFactory.eINSTANCE.createExemption(), "No visit");
		change(() -> {
			((InsightModel) study.topic.eContainer()).getExemptions().add(exemption);
			exemption.setElement(study.grant);
			exemption.setDimension(TickDimension.DATA_COLLECTED);
			exemption.setReason("runs by itself");
		});
		assertEquals(1, plan().stops().size(), "nobody stands for it");
		change(() -> exemption.setDecidedBy(study.party));
		assertEquals(0, plan().stops().size());
	}

	@Test
	void theChannelIsThePlaceOfTheStep() {
		assertEquals(Channel.EXPERIENCE, channel(), "a step says nothing: go along");
		change(() -> study.grant.setKind(StepKind.SERVICE));
		assertEquals(Channel.MEASUREMENT, channel(), "a machine does it");
		change(() -> {
			Acquisition way = DataFactory.eINSTANCE.createAcquisition();
			way.setChannel(Channel.STREET_CABINET);
			study.attribute.getAcquisitions().add(way);
			study.grant.getReads().add(study.entity);
		});
		assertEquals(Channel.STREET_CABINET, channel(), "where its data is got");
		change(() -> study.grant.setPlace(Channel.BUSINESS_HALL));
		assertEquals(Channel.BUSINESS_HALL, channel(), "where it says itself");
	}

	@Test
	void theQuestionsAreWhatIsClaimedAskedAndToBeMeasured() {
		change(() -> {
			study.evidence.setChannel(Channel.INTERVIEW);
			study.grant.setImportance(0);
			study.topic.setQuestion("Who asks twice?");
			Acquisition way = DataFactory.eINSTANCE.createAcquisition();
			way.setChannel(Channel.BUSINESS_HALL);
			study.attribute.getAcquisitions().add(way);
			study.ask.getWrites().add(study.entity);
		});
		List<String> questions = plan().stops().get(0).tasks().get(0).questions();
		assertEquals(3, questions.size(), questions.toString());
		assertTrue(questions.get(0).contains("Asked twice"), questions.get(0));
		assertEquals("Who asks twice?", questions.get(1));
		assertEquals("Wish: Amount", questions.get(2));
	}

	@Test
	void theChecklistHasABoxForEachStepAndQuestion() {
		change(() -> {
			study.grant.setNumber("7");
			study.grant.setName("Grant <fast> & well");
			study.topic.getScope().add(study.grant);
			study.topic.setQuestion("Who asks twice?");
		});
		String markdown = new VisitPlanMarkdownWriter().write(plan(), "Desk");
		assertTrue(markdown.contains("\n- [ ] 7 Grant <fast> & well\n  - [ ] Who asks twice?\n"), markdown);
		String html = new VisitPlanHtmlWriter().write(plan(), "Desk");
		assertTrue(html.contains("<li>7 Grant &lt;fast&gt; &amp; well\n<ul>\n<li>Who asks twice?</li>"), html);
		assertFalse(html.contains("http"), "nothing comes from elsewhere");
	}

	private Channel channel() {
		return plan().stops().get(0).channel();
	}

	private VisitPlan plan() {
		return new VisitPlanQuery(study.session.index()).of(List.of(study.process));
	}

	private void change(Runnable change) {
		study.session.execute("change", change);
	}
}
