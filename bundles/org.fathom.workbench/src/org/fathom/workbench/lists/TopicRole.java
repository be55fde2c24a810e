package org.fathom.workbench.lists;

import java.text.Collator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.fathom.core.operation.AddPartyOperation;
import org.fathom.core.topic.AssignRoleOperation;
import org.fathom.core.topic.WithdrawRoleOperation;
import org.fathom.model.base.Party;
import org.fathom.model.base.PartyKind;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** One of the roles of topics: who has it, who may have it, and the change to another party. */
record TopicRole(ResponsibilityKind kind) {
	private static final String SEPARATOR = ", "; //$NON-NLS-1$

	/** The parties that have the role; empty if nobody has it. */
	String parties(Topic topic) {
		return topic.getResponsibilities().stream().filter(duty -> duty.getKind() == kind).map(Responsibility::getParty)
				.filter(Objects::nonNull).map(Party::getName).collect(Collectors.joining(SEPARATOR));
	}

	/** The names of all parties of a study. */
	static List<String> candidates(OpenStudy study) {
		return study.session().index().all(Party.class).stream().map(Party::getName).filter(Objects::nonNull).distinct()
				.sorted(Collator.getInstance()).toList();
	}

	/** Gives the role to the party of a name alone, to a new one if there is none of this name, or to nobody if it is empty. */
	void assign(OpenStudy study, Topic topic, String name) {
		study.execute(Messages.TopicRole_assign_label, () -> {
			new WithdrawRoleOperation(topic, kind).run();
			if (!name.isEmpty()) {
				new AssignRoleOperation(topic, kind, new AddPartyOperation(study.session(), name, PartyKind.TEAM).run()).run();
			}
		});
	}
}
