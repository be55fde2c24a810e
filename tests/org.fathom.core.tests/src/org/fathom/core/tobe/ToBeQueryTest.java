package org.fathom.core.tobe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.Samples;
import org.fathom.core.SmallStudy;
import org.fathom.core.how.Facts;
import org.fathom.core.how.Truth;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Condition;
import org.fathom.model.solution.ConditionOperator;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.Variant;
import org.fathom.model.solution.VariantChange;
import org.fathom.model.solution.VariantEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Begin, Ask, Check, Grant, End; a plus stands for added, a minus for removed, a tilde for changed. */
class ToBeQueryTest {
	private final SmallStudy study = new SmallStudy();
	private final Process process = study.process("Grant");
	private final Event begin = study.event(process, "Begin", EventPosition.START);
	private final Step ask = study.step(process, "Ask");
	private final Step check = study.step(process, "Check");
	private final Step grant = study.step(process, "Grant it");
	private final Event end = study.event(process, "End", EventPosition.END);
	private final Solution form = study.solution("One form");

	@BeforeEach
	void flow() {
		study.flow(begin, ask, check, grant, end);
	}

	@Test
	void withoutAHowStepNothingChanges() {
		assertEquals("Begin, Ask, Check, Grant it, End", nodes());
		assertEquals("Begin>Ask, Ask>Check, Check>Grant it, Grant it>End", flows());
	}

	@Test
	void aChangedStepStaysInTheFlowAndSaysWhy() {
		HowStep how = study.how(form, "By phone", HowChange.CHANGES, ask);
		assertEquals("Begin, ~Ask, Check, Grant it, End", nodes());
		assertEquals("Begin>Ask, Ask>Check, Check>Grant it, Grant it>End", flows());
		assertEquals(List.of(how), toBe().nodes().get(1).reasons());
	}

	@Test
	void aReplacedStepGivesItsPlaceToTheHowStep() {
		study.how(form, "Read the register", HowChange.REPLACES, check);
		assertEquals("Begin, Ask, -Check, +Read the register, Grant it, End", nodes());
		assertEquals("Begin>Ask, -Ask>Check, -Check>Grant it, Grant it>End, +Ask>Read the register, +Read the register>Grant it", flows());
	}

	@Test
	void aStepIsAddedBeforeAnother() {
		study.how(form, "Greet", HowChange.ADDS_BEFORE, ask);
		assertEquals("Begin, +Greet, Ask, Check, Grant it, End", nodes());
		assertEquals("-Begin>Ask, Ask>Check, Check>Grant it, Grant it>End, +Begin>Greet, +Greet>Ask", flows());
	}

	@Test
	void aStepIsAddedAfterAnother() {
		study.how(form, "Thank", HowChange.ADDS_AFTER, grant);
		assertEquals("Begin, Ask, Check, Grant it, +Thank, End", nodes());
		assertEquals("Begin>Ask, Ask>Check, Check>Grant it, -Grant it>End, +Thank>End, +Grant it>Thank", flows());
	}

	@Test
	void aRemovedStepLeavesTheFlowWhole() {
		study.how(form, "No check", HowChange.REMOVES, check);
		assertEquals("Begin, Ask, -Check, Grant it, End", nodes());
		assertEquals("Begin>Ask, -Ask>Check, -Check>Grant it, Grant it>End, +Ask>Grant it", flows());
	}

	@Test
	void twoStepsRemovedInARowLeaveTheFlowWhole() {
		study.how(form, "Nothing between", HowChange.REMOVES, check, ask);
		assertTrue(flows().endsWith("+Begin>Grant it"), flows());
	}

	@Test
	void preparationsAreNotedAndLeaveTheFlow() {
		HowStep how = study.how(form, "Train", HowChange.PREPARES, ask);
		assertEquals("Begin, Ask, Check, Grant it, End", nodes());
		assertEquals(List.of(how), toBe().nodes().get(1).preparations());
	}

	@Test
	void beforeInsteadAndAfterMakeAChain() {
		study.how(form, "After", HowChange.ADDS_AFTER, check);
		study.how(form, "Instead", HowChange.REPLACES, check);
		study.how(form, "Before", HowChange.ADDS_BEFORE, check);
		assertEquals("Begin, Ask, +Before, -Check, +Instead, +After, Grant it, End", nodes());
		assertTrue(flows().endsWith("+Ask>Before, +After>Grant it, +Before>Instead, +Instead>After"), flows());
	}

	@Test
	void aHowStepBoundToTwoStepsIsAddedAtEach() {
		study.how(form, "Note", HowChange.ADDS_AFTER, ask, grant);
		assertEquals("Begin, Ask, +Note, Check, Grant it, +Note, End", nodes());
	}

	@Test
	void allWaysOutOfADecisionThatGoesAreLedOn() {
		Gateway decision = study.gateway(process, "Granted?");
		Step refuse = study.step(process, "Refuse");
		study.flow(ask, decision, refuse, end);
		study.how(form, "Always", HowChange.REMOVES, decision);
		assertTrue(flows().endsWith("+Ask>Refuse"), flows());
	}

	@Test
	void whatHangsOnAStepThatGoesGoesWithIt() {
		Event late = study.event(process, "Late", EventPosition.BOUNDARY);
		late.setAttachedTo(check);
		Step remind = study.step(process, "Remind");
		study.flow(late, remind, end);
		study.how(form, "No check", HowChange.REMOVES, check);
		assertEquals("Begin, Ask, -Check, Grant it, End, -Late, -Remind", nodes());
		assertEquals(List.of(), toBe().nodes().get(6).reasons());
	}

	@Test
	void whatHangsOnAReplacedStepStays() {
		Event late = study.event(process, "Late", EventPosition.BOUNDARY);
		late.setAttachedTo(check);
		Step remind = study.step(process, "Remind");
		study.flow(late, remind, end);
		study.how(form, "Read the register", HowChange.REPLACES, check);
		assertEquals("Begin, Ask, -Check, +Read the register, Grant it, End, Late, Remind", nodes());
	}

	@Test
	void onlyHowStepsThatApplyCount() {
		HowStep how = study.how(form, "By register", HowChange.REPLACES, check);
		Condition condition = SolutionFactory.eINSTANCE.createCondition();
		condition.setFact("register");
		condition.setOperator(ConditionOperator.EXISTS);
		VariantChange change = SolutionFactory.eINSTANCE.createVariantChange();
		change.setEffect(VariantEffect.ADDS);
		change.setHowStep(how);
		Variant variant = SolutionFactory.eINSTANCE.createVariant();
		variant.getConditions().add(condition);
		variant.getChanges().add(change);
		form.getVariants().add(variant);
		ToBe unknown = toBe(Map.of());
		assertEquals(List.of(Truth.UNKNOWN), unknown.left().stream().map(verdict -> verdict.applies()).toList());
		assertEquals(5, unknown.nodes().size());
		assertEquals(Truth.FALSE, toBe(Map.of("register", "no")).left().get(0).applies());
		assertEquals(6, toBe(Map.of("register", "yes")).nodes().size());
	}

	@Test
	void theStudyIsNotChanged() {
		study.how(form, "No check", HowChange.REMOVES, check);
		Process before = EcoreUtil.copy(process);
		toBe();
		assertTrue(EcoreUtil.equals(before, process));
	}

	/** P06 with nine causes: one tile after closing, repeats shown before it; the top cause replaces and the design prepares. */
	@ParameterizedTest
	@MethodSource("samples")
	void nineCausesChangeTroubleToResolve(String sample) throws StudyException {
		try (StudySession session = new StudyStore().open(Samples.folder(sample), new NullProgressMonitor())) {
			Solution causes = (Solution) session.index().find("_kZP95b0TDrdgWniyZysZb").orElseThrow();
			Process trouble = (Process) causes.getHowSteps().get(0).getBoundTo().get(0).eContainer();
			ToBe result = new ToBeQuery(Facts.of(session.study().getFacts(), Map.of())).toBe(trouble, List.of(causes));
			assertEquals(3, result.nodes().stream().filter(node -> node.mark() == ToBeMark.ADDED).count()
					+ result.left().size(), "two added, one in place of another; those that do not apply are left");
			assertEquals(1, result.nodes().stream().filter(node -> node.mark() == ToBeMark.REMOVED).count());
			assertEquals(1, result.nodes().stream().filter(node -> !node.preparations().isEmpty()).count());
		}
	}

	static List<String> samples() {
		return Samples.NAMES;
	}

	private ToBe toBe() {
		return toBe(Map.of());
	}

	private ToBe toBe(Map<String, String> facts) {
		return new ToBeQuery(Facts.of(List.of(), facts)).toBe(process, List.of(form, form));
	}

	private String nodes() {
		return String.join(", ", toBe().nodes().stream().map(node -> sign(node.mark()) + node.name()).toList());
	}

	private String flows() {
		return String.join(", ",
				toBe().flows().stream().map(flow -> sign(flow.mark()) + flow.source().name() + ">" + flow.target().name()).toList());
	}

	private static String sign(ToBeMark mark) {
		return switch (mark) {
		case SAME -> "";
		case CHANGED -> "~";
		case ADDED -> "+";
		case REMOVED -> "-";
		};
	}
}
