package org.fathom.core.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.fathom.core.SmallStudy;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an area to the case that proves a solution, one element after the other. */
class PathQueryTest {
	private final SmallStudy study = new SmallStudy();
	private final ProcessArea area = study.area("Permits");
	private final Process process = study.process("Grant");
	private final Step ask = study.step(process, "Ask");
	private final Step check = study.step(process, "Check");
	private final PainPoint slow = study.painPoint("Slow", check);
	private final PainPoint twice = study.painPoint("Asked twice", ask);
	private final Cause systems = study.cause(twice, "Two systems");
	private final Cause budgets = SmallStudy.named(InsightFactory.eINSTANCE.createCause(), "Two budgets");
	private final Solution form = study.solution("One form", twice);
	private final HowStep first = study.how(form, "Design it", HowChange.PREPARES);
	private final HowStep second = study.how(form, "Fill it", HowChange.CHANGES, ask);
	private final Case proof = study.proof("In the next town", form);

	@BeforeEach
	void tie() {
		process.setArea(area);
		systems.getCauses().add(budgets);
		slow.setSeverity(2);
		twice.setSeverity(4);
	}

	@Test
	void anAreaLeadsToItsProcesses() {
		assertEquals(List.of(process), next(area));
	}

	@Test
	void aProcessLeadsToWhatHurtsInItTheWorstFirst() {
		assertEquals(List.of(twice, slow), next(process));
	}

	@Test
	void aStepLeadsToItsPainPointsItsSolutionsAndItsOwnFlow() {
		Process forms = study.process("Forms");
		ask.setRefinement(forms);
		assertEquals(List.of(twice, form, forms), next(ask));
	}

	@Test
	void aPainPointLeadsToItsCausesAndSolutions() {
		assertEquals(List.of(systems, form), next(twice));
	}

	@Test
	void aCauseLeadsDeeperAndToWhatTakesThePainAway() {
		assertEquals(List.of(budgets, form), next(systems));
		assertEquals(List.of(form), next(budgets));
	}

	@Test
	void aSolutionLeadsToItsHowAndAHowStepToTheCaseAndOn() {
		assertEquals(List.of(first, second, proof), next(form));
		assertEquals(List.of(proof, second), next(first));
		assertEquals(List.of(proof), next(second));
	}

	@Test
	void whatIsBesideTheWayLeadsToWhatFollowsFromIt() {
		assertEquals(List.of(check), next(study.topic("How long?", check)));
	}

	private List<Named> next(Named element) {
		return new PathQuery(study.index()).next(element);
	}
}
