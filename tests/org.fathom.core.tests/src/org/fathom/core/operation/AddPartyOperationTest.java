package org.fathom.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Party;
import org.fathom.model.base.PartyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddPartyOperationTest {
	@TempDir
	Path folder;
	private StudySession session;

	@BeforeEach
	void create() throws Exception {
		session = new StudyStore().create(folder, "Lakeside", "en");
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void aNewNameIsANewPartyUntilItIsUndone() {
		int before = session.study().getParties().size();
		Party care = add("Care", PartyKind.TEAM);
		assertEquals(PartyKind.TEAM, care.getKind());
		assertEquals(before + 1, session.study().getParties().size());
		session.commandStack().undo();
		assertEquals(before, session.study().getParties().size());
	}

	@Test
	void aNameThatIsThereIsNotAddedAgain() {
		Party care = add("Care", PartyKind.TEAM);
		assertSame(care, add("Care", PartyKind.PERSON));
		assertEquals(PartyKind.TEAM, care.getKind());
	}

	private Party add(String name, PartyKind kind) {
		Party[] party = new Party[1];
		session.execute("add", () -> party[0] = new AddPartyOperation(session, name, kind).run());
		return party[0];
	}
}
