package org.fathom.core.topic;

import org.fathom.model.base.Party;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;

/** Gives a party a role in a topic; others who have the role keep it. */
public final class AssignRoleOperation {
	private final Topic topic;
	private final ResponsibilityKind role;
	private final Party party;

	/**
	 * Creates the operation.
	 *
	 * @param topic the topic
	 * @param role  what is to be done in it
	 * @param party who does it
	 */
	public AssignRoleOperation(Topic topic, ResponsibilityKind role, Party party) {
		this.topic = topic;
		this.role = role;
		this.party = party;
	}

	/**
	 * Assigns the role. To be called inside an undoable change.
	 *
	 * @return what says so: as it was if the party had the role; an entry of this role without a party is filled before a new one is made
	 */
	public Responsibility run() {
		Responsibility open = null;
		for (Responsibility duty : topic.getResponsibilities()) {
			if (duty.getKind() == role && duty.getParty() == party) {
				return duty;
			}
			if (duty.getKind() == role && duty.getParty() == null && open == null) {
				open = duty;
			}
		}
		if (open == null) {
			open = InsightFactory.eINSTANCE.createResponsibility();
			open.setKind(role);
			topic.getResponsibilities().add(open);
		}
		open.setParty(party);
		return open;
	}
}
