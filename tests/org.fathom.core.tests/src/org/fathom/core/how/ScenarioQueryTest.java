package org.fathom.core.how;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.fathom.core.SmallStudy;
import org.fathom.core.how.HowScore.Part;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Condition;
import org.fathom.model.solution.ConditionOperator;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Scenario;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.types.Quantity;
import org.junit.jupiter.api.Test;

class ScenarioQueryTest {
	private final SmallStudy study = new SmallStudy();

	@Test
	void aScenarioAppliesWhenAllItsConditionsHold() {
		scenario("Rural", "Mobile", "grid", "pole");
		assertEquals(List.of("Rural TRUE"), scenarios(null, Map.of("grid", "yes", "pole", "yes")));
		assertEquals(List.of("Rural FALSE"), scenarios(null, Map.of("grid", "no")));
		assertEquals(List.of("Rural UNKNOWN"), scenarios(null, Map.of("grid", "yes")));
	}

	@Test
	void scenariosComeBySegmentAndThoseThatApplyComeFirst() {
		scenario("Rural", "Mobile", "grid");
		scenario("Homes", "Fixed", "fibre");
		scenario("Towns", "Mobile", "masts");
		scenario("Hills", "Mobile", "wind");
		assertEquals(List.of("Homes UNKNOWN", "Towns TRUE", "Hills UNKNOWN", "Rural FALSE"),
				scenarios(null, Map.of("grid", "no", "masts", "yes")));
		assertEquals(List.of("Homes UNKNOWN"), scenarios("fixed", Map.of()));
	}

	@Test
	void aHowStepSaysWhatIsMissing() {
		HowStep how = SolutionFactory.eINSTANCE.createHowStep();
		assertEquals(EnumSet.allOf(Part.class), HowScore.missing(how));
		how.setInstruction("Do it");
		how.setWho("Ann");
		how.setTool("Pen");
		assertEquals(EnumSet.of(Part.EFFORT, Part.ACCEPTANCE, Part.BINDING), HowScore.missing(how));
		how.setTool(null);
		how.getPrerequisites().add("Paper");
		assertEquals(EnumSet.of(Part.EFFORT, Part.ACCEPTANCE, Part.BINDING), HowScore.missing(how), "a prerequisite will do too");
	}

	@Test
	void theScoreOfASolutionIsTheShareOfWhatItsHowStepsSay() {
		Step step = study.step(study.process("P"), "S");
		Solution solution = study.solution("One form");
		assertEquals(0, HowScore.of(solution));
		HowStep how = study.how(solution, "Fill it", HowChange.CHANGES, step);
		how.setInstruction("Do it");
		how.setEffort(Quantity.valueOf("1 d"));
		assertEquals(50, HowScore.of(solution));
		study.how(solution, "Read it", HowChange.CHANGES, step);
		assertEquals(33, HowScore.of(solution), "4 of 12");
	}

	private void scenario(String name, String segment, String... facts) {
		Scenario scenario = SmallStudy.named(SolutionFactory.eINSTANCE.createScenario(), name);
		scenario.setSegment(segment);
		for (String fact : facts) {
			Condition condition = SolutionFactory.eINSTANCE.createCondition();
			condition.setFact(fact);
			condition.setOperator(ConditionOperator.EXISTS);
			scenario.getConditions().add(condition);
		}
		study.solutions.getScenarios().add(scenario);
	}

	private List<String> scenarios(String segment, Map<String, String> facts) {
		return new ScenarioQuery(study.index(), Facts.of(List.of(), facts)).scenarios(segment).stream()
				.map(verdict -> verdict.scenario().getName() + " " + verdict.applies()).toList();
	}
}
