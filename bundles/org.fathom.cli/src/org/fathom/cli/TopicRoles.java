package org.fathom.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.fathom.core.topic.AssignRoleOperation;
import org.fathom.core.topic.RoleNames;
import org.fathom.core.topic.WithdrawRoleOperation;
import org.fathom.model.base.Party;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;

/** Roles of a topic as asked for on the command line. */
final class TopicRoles {
	private final Map<ResponsibilityKind, Party> roles = new LinkedHashMap<>();

	/** Looks up the parties, by id or name; no name means nobody. */
	TopicRoles(Map<ResponsibilityKind, String> asked, ElementLookup lookup) throws CommandFailedException {
		for (Map.Entry<ResponsibilityKind, String> each : asked.entrySet()) {
			roles.put(each.getKey(), each.getValue().isBlank() ? null : lookup.party(each.getValue()));
		}
	}

	/** To be called inside an undoable change. */
	void assign(Topic topic) {
		roles.forEach((role, party) -> {
			if (party == null) {
				new WithdrawRoleOperation(topic, role).run();
			} else {
				new AssignRoleOperation(topic, role, party).run();
			}
		});
	}

	/** A line for each role, with everybody who has it. */
	static void print(Topic topic, PrintWriter out) {
		for (ResponsibilityKind role : ResponsibilityKind.values()) {
			String parties = topic.getResponsibilities().stream().filter(duty -> duty.getKind() == role).map(Responsibility::getParty)
					.filter(Objects::nonNull).map(Party::getName).collect(Collectors.joining(", ")); //$NON-NLS-1$
			out.println("  " + RoleNames.of(role) + ": " + (parties.isEmpty() ? "-" : parties)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
