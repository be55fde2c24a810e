package org.fathom.core.operation;

import org.fathom.core.store.StudySession;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.Party;
import org.fathom.model.base.PartyKind;

/** Finds the party of a name, and adds it to the study if there is none. */
public final class AddPartyOperation {
	private final StudySession session;
	private final String name;
	private final PartyKind kind;

	/**
	 * Creates the operation.
	 *
	 * @param session the study
	 * @param name    of the party
	 * @param kind    of a new one
	 */
	public AddPartyOperation(StudySession session, String name, PartyKind kind) {
		this.session = session;
		this.name = name;
		this.kind = kind;
	}

	/**
	 * Finds or adds the party. To be called inside an undoable change.
	 *
	 * @return the first party of this name, of whatever kind, or a new one
	 */
	public Party run() {
		return session.index().all(Party.class).stream().filter(party -> name.equals(party.getName())).findFirst().orElseGet(() -> {
			Party party = BaseFactory.eINSTANCE.createParty();
			party.setName(name);
			party.setKind(kind);
			session.study().getParties().add(party);
			return party;
		});
	}
}
