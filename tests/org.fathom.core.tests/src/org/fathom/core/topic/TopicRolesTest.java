package org.fathom.core.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.EnumSet;
import java.util.List;

import org.fathom.core.SmallStudy;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.Party;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.junit.jupiter.api.Test;

class TopicRolesTest {
	private final Topic topic = new SmallStudy().topic("What slows it?");
	private final Party care = party("Care");
	private final Party field = party("Field");

	@Test
	void everyRoleCanBeAssigned() {
		for (ResponsibilityKind role : ResponsibilityKind.values()) {
			new AssignRoleOperation(topic, role, care).run();
		}
		assertEquals(EnumSet.noneOf(ResponsibilityKind.class), TopicGates.openRoles(topic));
	}

	@Test
	void severalPartiesMayHaveARoleButEachOnce() {
		Responsibility first = new AssignRoleOperation(topic, ResponsibilityKind.USES, care).run();
		new AssignRoleOperation(topic, ResponsibilityKind.USES, field).run();
		assertSame(first, new AssignRoleOperation(topic, ResponsibilityKind.USES, care).run());
		assertEquals(List.of(care, field), topic.getResponsibilities().stream().map(Responsibility::getParty).toList());
	}

	@Test
	void anEntryWithoutAPartyIsFilled() {
		Responsibility open = InsightFactory.eINSTANCE.createResponsibility();
		open.setKind(ResponsibilityKind.EVALUATES);
		topic.getResponsibilities().add(open);
		assertSame(open, new AssignRoleOperation(topic, ResponsibilityKind.EVALUATES, care).run());
		assertEquals(1, topic.getResponsibilities().size());
	}

	@Test
	void aRoleIsWithdrawnFromEverybodyAndOthersStay() {
		new AssignRoleOperation(topic, ResponsibilityKind.USES, care).run();
		new AssignRoleOperation(topic, ResponsibilityKind.USES, field).run();
		new AssignRoleOperation(topic, ResponsibilityKind.EVALUATES, care).run();
		new WithdrawRoleOperation(topic, ResponsibilityKind.USES).run();
		assertEquals(List.of(ResponsibilityKind.EVALUATES), topic.getResponsibilities().stream().map(Responsibility::getKind).toList());
	}

	private static Party party(String name) {
		return SmallStudy.named(BaseFactory.eINSTANCE.createParty(), name);
	}
}
