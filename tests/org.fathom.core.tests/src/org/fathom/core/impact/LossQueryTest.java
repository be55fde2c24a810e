package org.fathom.core.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.fathom.core.SmallStudy;
import org.fathom.model.base.Named;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.InformationSystem;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.junit.jupiter.api.Test;

/** "What if this goes?": a star stands for the last one, an exclamation mark for of no use any more. */
class LossQueryTest {
	private final SmallStudy study = new SmallStudy();
	private final Process process = study.process("Grant");
	private final Step ask = study.step(process, "Ask");
	private final Step decide = study.step(process, "Decide");

	@Test
	void stepsLoseASystemThatGoes() {
		InformationSystem register = study.system("Register");
		InformationSystem archive = study.system("Archive");
		ask.getSystems().add(register);
		decide.getSystems().addAll(List.of(register, archive));
		assertEquals(Set.of("Ask SYSTEM*", "Decide SYSTEM"), without(register));
	}

	@Test
	void whatReadsAndWritesAnEntityLosesIt() {
		Entity wish = study.entity("Wish");
		ask.getWrites().add(wish);
		decide.getReads().add(wish);
		study.painPoint("Nobody knows", wish);
		assertEquals(Set.of("Ask DATA*", "Decide DATA*", "Nobody knows PLACE*!"), without(wish));
	}

	@Test
	void aSolutionWhoseOnlyHowStepHasNoPlaceLeftIsOfNoUseAndItsCaseNeither() {
		PainPoint slow = study.painPoint("Slow", decide);
		Solution form = study.solution("One form", slow);
		study.how(form, "Fill it", HowChange.CHANGES, ask);
		study.proof("Next town", form);
		assertEquals(Set.of("Fill it PLACE*!", "One form ANSWER*!", "Slow ANSWER*", "Next town ANSWER*!", "Grant PLACE"), without(ask));
	}

	@Test
	void aSolutionWithAHowStepElsewhereStillHelps() {
		PainPoint slow = study.painPoint("Slow", decide);
		Solution form = study.solution("One form", slow);
		study.how(form, "Fill it", HowChange.CHANGES, ask);
		study.how(form, "Read it", HowChange.CHANGES, decide);
		assertEquals(Set.of("Fill it PLACE*!", "One form ANSWER", "Grant PLACE"), without(ask));
	}

	@Test
	void aHowStepBoundToTwoStepsLosesOneOfItsPlaces() {
		Solution form = study.solution("One form");
		study.how(form, "Fill it", HowChange.CHANGES, ask, decide);
		assertEquals(Set.of("Fill it PLACE", "Grant PLACE"), without(ask));
	}

	@Test
	void aPainPointThatHurtsNowhereElseTakesTheSolutionsReasonAway() {
		PainPoint slow = study.painPoint("Slow", ask);
		Solution form = study.solution("One form", slow);
		study.how(form, "Read it", HowChange.CHANGES, decide);
		assertEquals(Set.of("Slow PLACE*!", "One form PAIN*!", "Grant PLACE"), without(ask));
	}

	@Test
	void withAPainPointGoItsCausesAndASolutionMayStillHaveAnother() {
		PainPoint slow = study.painPoint("Slow", ask);
		PainPoint dear = study.painPoint("Dear", ask);
		study.cause(slow, "Two systems");
		study.solution("One form", slow, dear);
		assertEquals(Set.of("Two systems EXISTENCE*", "One form PAIN"), without(slow));
	}

	@Test
	void aCaseThatLosesItsOnlyFigureIsToldAndAPainPointLosesItsCost() {
		Kpi time = study.kpi("Time", "d");
		Solution form = study.solution("One form");
		KpiResult result = SolutionFactory.eINSTANCE.createKpiResult();
		result.setKpi(time);
		study.proof("Next town", form).getResults().add(result);
		KpiImpact impact = InsightFactory.eINSTANCE.createKpiImpact();
		impact.setKpi(time);
		study.painPoint("Slow", ask).getKpiImpacts().add(impact);
		decide.getKpis().add(time);
		assertEquals(Set.of("Next town KPI*", "Slow KPI*", "Decide KPI*"), without(time));
	}

	@Test
	void aSolutionThatGoesLeavesThePainPointWithoutAnswerAndItsCaseWithoutSense() {
		PainPoint slow = study.painPoint("Slow", ask);
		Solution form = study.solution("One form", slow);
		study.how(form, "Fill it", HowChange.CHANGES, ask);
		study.proof("Next town", form);
		assertEquals(Set.of("Slow ANSWER*", "Fill it EXISTENCE*", "Ask ANSWER*", "Next town ANSWER*!"), without(form));
	}

	@Test
	void aTopicAboutAnotherStepTooKeepsItsScope() {
		study.topic("Both", ask, decide);
		study.topic("One", ask);
		assertEquals(Set.of("Both PLACE", "One PLACE*!", "Grant PLACE"), without(ask));
	}

	@Test
	void nothingIsChangedAndTheCauseIsNamed() {
		Solution form = study.solution("One form");
		study.how(form, "Fill it", HowChange.CHANGES, ask);
		Loss loss = new LossQuery(study.index()).without(ask).stream().filter(each -> each.element() == form).findFirst().orElseThrow();
		assertEquals("Fill it", loss.cause().getName());
		assertTrue(process.getNodes().contains(ask));
		assertEquals(List.of(ask), form.getHowSteps().get(0).getBoundTo());
	}

	@Test
	void redactedEvidenceIsNotToldOf() {
		study.study.getParties().add(SmallStudy.named(org.fathom.model.base.BaseFactory.eINSTANCE.createParty(), "Ann"));
		var seen = study.evidence("Secret");
		seen.setObserver(study.study.getParties().get(0));
		assertEquals(Set.of("Secret PARTY*"), without(study.study.getParties().get(0)));
		seen.setRedacted(true);
		assertEquals(Set.of(), without(study.study.getParties().get(0)));
	}

	private Set<String> without(Named element) {
		return new LossQuery(study.index()).without(element).stream().map(loss -> loss.element().getName() + " " + loss.kind()
				+ (loss.last() ? "*" : "") + (loss.useless() ? "!" : "")).collect(Collectors.toCollection(TreeSet::new));
	}
}
