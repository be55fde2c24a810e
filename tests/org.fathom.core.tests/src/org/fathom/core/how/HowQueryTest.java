package org.fathom.core.how;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.Samples;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.library.Fact;
import org.fathom.model.library.LibraryFactory;
import org.fathom.model.solution.Condition;
import org.fathom.model.solution.ConditionOperator;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.Variant;
import org.fathom.model.solution.VariantChange;
import org.fathom.model.solution.VariantEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HowQueryTest {
	private static final SolutionFactory FACTORY = SolutionFactory.eINSTANCE;

	private final Solution solution = FACTORY.createSolution();

	@ParameterizedTest
	@CsvSource({ "EQUALS, 12, 12.0, TRUE", "EQUALS, Partly, partly, TRUE", "EQUALS, partly, fully, FALSE", "NOT_EQUALS, 12, 13, TRUE",
			"GREATER, 12, 11.5, TRUE", "GREATER, 12, 12, FALSE", "GREATER, partly, 12, UNKNOWN", "LESS, 9, 10, TRUE", "LESS, 11, 10, FALSE",
			"AT_LEAST, 12, 12, TRUE", "AT_LEAST, 120 min, 2 h, TRUE", "AT_LEAST, 11, 12, FALSE", "AT_LEAST, partly, 12, UNKNOWN",
			"AT_MOST, 12, 12.0, TRUE", "AT_MOST, 80 %, 78, FALSE", "AT_MOST, 2 h, 97 %, UNKNOWN",
			"EXISTS, yes, , TRUE", "EXISTS, false, , FALSE", "EXISTS, 0, , FALSE", "EXISTS, \u5426, , FALSE", "EXISTS, 0 %, , FALSE", "EXISTS, partly, , TRUE",
			"EQUALS, yes, true, TRUE", "EQUALS, \u6709, true, TRUE", "EQUALS, no, false, TRUE", "EQUALS, yes, false, FALSE",
			"NOT_EQUALS, No, false, FALSE", "EQUALS, 4G, 4g, TRUE", "EQUALS, 4G, 5G, FALSE", "EQUALS, 120 min, 2 h, TRUE",
			"LESS, 90 min, 2 h, TRUE", "GREATER, 90 min, 1 h, TRUE", "GREATER, 97%, 95, TRUE", "LESS, 78, 80 %, TRUE",
			"GREATER, 97 %, 2 h, UNKNOWN", "EQUALS, 97 %, 97 h, FALSE", "GREATER, 12, , UNKNOWN",
			"EQUALS, 2026-05-01, 2026, FALSE", "EQUALS, 2026-05-01, 2026-05-01, TRUE", "LESS, 2026-05-01, 2027, UNKNOWN",
			"EQUALS, 7.4.1, 7.4, FALSE", "EQUALS, 10:30, 10, FALSE" })
	void aConditionIsTestedOnTheValueOfItsFact(ConditionOperator operator, String value, String expected, Truth truth) {
		assertEquals(truth, facts(Map.of("k", value)).test(condition("k", operator, expected)));
	}

	@ParameterizedTest
	@CsvSource({ "EQUALS, false, duct = false", "NOT_EQUALS, 4G, duct \u2260 4G", "AT_LEAST, 60 %, duct \u2265 60 %", "AT_MOST, 2 h, duct \u2264 2 h",
			"GREATER, , duct > ?" })
	void aConditionIsToldAsOneWouldWriteIt(ConditionOperator operator, String value, String text) {
		assertEquals(text, ConditionWords.of(condition("duct", operator, value)));
	}

	@Test
	void aConditionOnAFactThatNobodyKnowsIsUnknown() {
		for (ConditionOperator operator : ConditionOperator.values()) {
			assertEquals(Truth.UNKNOWN, facts(Map.of()).test(condition("k", operator, "1")), operator.getName());
		}
	}

	@Test
	void valuesThatContradictEachOtherDecideOnlyWhereTheyAgree() {
		Facts facts = Facts.of(List.of(fact("share", "41 %"), fact("share", "44"), fact("duct", "yes"), fact("duct", "true")), Map.of());
		assertEquals(Truth.TRUE, facts.test(condition("share", ConditionOperator.GREATER, "40")));
		assertEquals(Truth.UNKNOWN, facts.test(condition("share", ConditionOperator.GREATER, "42")));
		assertEquals("41 % / 44", facts.value("share").orElseThrow());
		assertTrue(facts.isContradictory("share"));
		assertFalse(facts.isContradictory("duct"), "the same in two words");
		Facts settled = Facts.of(List.of(fact("share", "41 %"), fact("share", "44")), Map.of("share", "50"));
		assertEquals(Truth.TRUE, settled.test(condition("share", ConditionOperator.GREATER, "42")));
	}

	@Test
	void aBlankValueIsNotKnown() {
		assertEquals(Truth.UNKNOWN, Facts.of(List.of(fact("share", " ")), Map.of()).test(condition("share", ConditionOperator.EXISTS, null)));
	}

	private static Fact fact(String key, String value) {
		Fact fact = LibraryFactory.eINSTANCE.createFact();
		fact.setKey(key);
		fact.setValue(value);
		return fact;
	}

	@Test
	void truthFollowsKleene() {
		assertEquals(Truth.FALSE, Truth.UNKNOWN.and(Truth.FALSE));
		assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.and(Truth.TRUE));
		assertEquals(Truth.TRUE, Truth.UNKNOWN.or(Truth.TRUE));
		assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.or(Truth.FALSE));
	}

	@Test
	void aStepThatNoVariantTouchesAlwaysApplies() {
		step("a");
		assertEquals(Map.of("a", Truth.TRUE), verdicts(Map.of()));
	}

	@Test
	void aStepIsDroppedWhenAllConditionsOfTheVariantHold() {
		variant(VariantEffect.DROPS, step("a"), condition("x", ConditionOperator.EXISTS, null), condition("n", ConditionOperator.GREATER, "5"));
		assertEquals(Map.of("a", Truth.FALSE), verdicts(Map.of("x", "yes", "n", "6")));
		assertEquals(Map.of("a", Truth.TRUE), verdicts(Map.of("x", "yes", "n", "5")));
		assertEquals(Map.of("a", Truth.UNKNOWN), verdicts(Map.of("x", "yes")));
		assertEquals(Map.of("a", Truth.TRUE), verdicts(Map.of("x", "no")), "the other condition does not matter any more");
	}

	@Test
	void aStepThatVariantsAddAppliesWhenOneOfThemHolds() {
		HowStep added = step("a");
		variant(VariantEffect.ADDS, added, condition("x", ConditionOperator.EXISTS, null));
		variant(VariantEffect.ADDS, added, condition("y", ConditionOperator.EXISTS, null));
		assertEquals(Map.of("a", Truth.TRUE), verdicts(Map.of("y", "yes")));
		assertEquals(Map.of("a", Truth.FALSE), verdicts(Map.of("x", "no", "y", "no")));
		assertEquals(Map.of("a", Truth.UNKNOWN), verdicts(Map.of("x", "no")));
	}

	@Test
	void whatIsDroppedIsNotAddedAgain() {
		HowStep step = step("a");
		variant(VariantEffect.ADDS, step, condition("x", ConditionOperator.EXISTS, null));
		variant(VariantEffect.DROPS, step, condition("y", ConditionOperator.EXISTS, null));
		assertEquals(Map.of("a", Truth.FALSE), verdicts(Map.of("x", "yes", "y", "yes")));
	}

	/** Harbour Telecom: 60 % of the technicians are contractors, and 78 % of the pairs stand as recorded. */
	@ParameterizedTest
	@MethodSource("samples")
	void cabinetTruthChangesWithTheCustomersFacts(String sample) throws StudyException {
		try (StudySession session = new StudyStore().open(Samples.folder(sample), new NullProgressMonitor())) {
			Solution photo = (Solution) session.index().find("_JionqVbkYS-idPbXKY3qf").orElseThrow();
			assertEquals(List.of(), dropped(session, photo, Map.of()), "both variants need other facts");
			assertEquals(List.of("_N5G1T-UwXzCxZYx_T1uBs"), dropped(session, photo, Map.of("inventory.accuracy", "97")));
			assertEquals(List.of("_57r5plfRStx29aIHK6ZLi"), dropped(session, photo, Map.of("field.outsourced.share", "0")));
		}
	}

	private static List<String> dropped(StudySession session, Solution solution, Map<String, String> changes) {
		return new HowQuery(Facts.of(session.study().getFacts(), changes)).steps(solution).stream()
				.filter(verdict -> verdict.applies() != Truth.TRUE).map(verdict -> verdict.step().getId()).toList();
	}

	private Map<String, Truth> verdicts(Map<String, String> facts) {
		return new HowQuery(facts(facts)).steps(solution).stream()
				.collect(Collectors.toMap(verdict -> verdict.step().getName(), HowVerdict::applies, (a, b) -> a, LinkedHashMap::new));
	}

	private static Facts facts(Map<String, String> values) {
		return Facts.of(List.of(), values);
	}

	private HowStep step(String name) {
		HowStep step = FACTORY.createHowStep();
		step.setName(name);
		solution.getHowSteps().add(step);
		return step;
	}

	private void variant(VariantEffect effect, HowStep step, Condition... conditions) {
		Variant variant = FACTORY.createVariant();
		variant.getConditions().addAll(List.of(conditions));
		VariantChange change = FACTORY.createVariantChange();
		change.setEffect(effect);
		change.setHowStep(step);
		variant.getChanges().add(change);
		solution.getVariants().add(variant);
	}

	private static Condition condition(String fact, ConditionOperator operator, String value) {
		Condition condition = FACTORY.createCondition();
		condition.setFact(fact);
		condition.setOperator(operator);
		condition.setValue(value);
		return condition;
	}

	static List<String> samples() {
		return Samples.NAMES;
	}
}
