package org.fathom.core.depth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.fathom.core.SmallStudy;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.Party;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sell has a step asked (importance 4) and one unopened (1), at importance 2; Bill one unopened of importance 3, at importance 1. */
class DepthRollUpQueryTest {
	private final SmallStudy study = new SmallStudy();
	private final ProcessArea top = study.area("Customer");
	private final ProcessArea below = SmallStudy.named(ProcessFactory.eINSTANCE.createProcessArea(), "Sales");
	private final Process sell = study.process("Sell");
	private final Process bill = study.process("Bill");
	private final Step agree = study.step(sell, "Agree");
	private final Step sign = study.step(sell, "Sign");
	private final Step send = study.step(bill, "Send");

	@BeforeEach
	void weigh() {
		study.study.setName("Study");
		top.getAreas().add(below);
		sell.setArea(below);
		bill.setArea(top);
		sell.setImportance(2);
		bill.setImportance(1);
		agree.setImportance(4);
		sign.setImportance(1);
		send.setImportance(3);
		study.topic("Why?", agree);
	}

	@Test
	void aProcessIsTheMeanOfItsStepsByImportance() {
		assertEquals(List.of("Sell 2 0.80", "Bill 1 0.00"), text(new DepthRollUpQuery(study.index()).processes()));
	}

	@Test
	void aProcessWithoutImportanceHasTheDepthOfItsStepsAndWeighsNothingAbove() {
		sell.setImportance(0);
		assertEquals(List.of("Sell 2 0.80", "Bill 1 0.00"), text(new DepthRollUpQuery(study.index()).processes()));
		assertEquals(List.of("Customer 3 0.00", "Sales 2 0.00"), text(new DepthRollUpQuery(study.index()).areas()));
	}

	@Test
	void anAreaHoldsItsSubareas() {
		assertEquals(List.of("Customer 3 0.62", "Sales 2 0.80"), text(new DepthRollUpQuery(study.index()).areas()), "8 / 13");
	}

	@Test
	void theLowestStepIsTheOneThatWeighsMostOfTheLeastDeep() {
		assertEquals(sign, new DepthRollUpQuery(study.index()).processes().get(0).lowest(), "agree has been asked");
		assertEquals(send, new DepthRollUpQuery(study.index()).study().lowest(), "sign weighs 2, send 3");
		study.topic("Who?", send);
		assertEquals(sign, new DepthRollUpQuery(study.index()).study().lowest());
	}

	@Test
	void theStudyIsTheMeanOfAllSteps() {
		DepthSummary all = new DepthRollUpQuery(study.index()).study();
		assertEquals(List.of("Study 3 0.62"), text(List.of(all)));
		assertEquals(List.of(2, 1, 0, 0, 0, 0), all.counts());
	}

	@Test
	void aPartyAnswersForItsLanesAndForProcessesThatItOwns() {
		Party unit = party("Unit", null);
		Party team = party("Team", unit);
		Party owner = party("Owner", null);
		Lane lane = ProcessFactory.eINSTANCE.createLane();
		lane.setPerformer(team);
		sell.getLanes().add(lane);
		agree.setLane(lane);
		sell.setOwner(owner);
		assertEquals(List.of("Team 1 1.00", "Unit 1 1.00", "Owner 1 0.00"), text(new DepthRollUpQuery(study.index()).parties()));
	}

	@Test
	void partiesThatAreMembersOfEachOtherCountOnce() {
		Party left = party("Left", null);
		Party right = party("Right", left);
		left.setMemberOf(right);
		bill.setOwner(left);
		assertEquals(List.of("Left 1 0.00", "Right 1 0.00"), text(new DepthRollUpQuery(study.index()).parties()));
	}

	@Test
	void stepsWithoutImportanceHaveNoWeight() {
		bill.setImportance(0);
		sell.setImportance(0);
		assertEquals(0.0, new DepthRollUpQuery(study.index()).study().mean());
	}

	private Party party(String name, Party memberOf) {
		Party party = SmallStudy.named(BaseFactory.eINSTANCE.createParty(), name);
		party.setMemberOf(memberOf);
		study.study.getParties().add(party);
		return party;
	}

	private static List<String> text(List<DepthSummary> sums) {
		return sums.stream().map(sum -> String.format(Locale.ROOT, "%s %d %.2f", sum.element().getName(), sum.steps(), sum.mean())).toList();
	}
}
