package org.fathom.core.topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.model.insight.Responsibility;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;

/**
 * The gates of a topic. To be released it needs a question, a scope, all five roles and a due date; to be closed, a finding about
 * something in its scope as well. Going back is always allowed.
 */
public final class TopicGates {

	/**
	 * Every move of a topic, also those that are refused.
	 *
	 * @param topic the topic
	 * @return one move for each other status, in the order of the statuses
	 */
	public List<TopicMove> of(Topic topic) {
		return Arrays.stream(TopicStatus.values()).filter(status -> status != topic.getStatus()).map(status -> to(topic, status)).toList();
	}

	/**
	 * The move of a topic to a status.
	 *
	 * @param topic  the topic
	 * @param target where it is to go
	 * @return the move and what it lacks
	 */
	public TopicMove to(Topic topic, TopicStatus target) {
		return new TopicMove(target, target.compareTo(topic.getStatus()) <= 0 ? List.of() : missing(topic, target));
	}

	/**
	 * What a topic lacks for a status and those before it.
	 *
	 * @param topic  the topic
	 * @param status any status
	 * @return a new list in the user's language, empty if nothing is missing
	 */
	public List<String> missing(Topic topic, TopicStatus status) {
		List<String> missing = new ArrayList<>();
		if (status != TopicStatus.DRAFT) {
			release(topic, missing);
		}
		if (status == TopicStatus.CLOSED && topic.getFindings().stream().noneMatch(finding -> new TopicScope(topic).holdsOneOf(finding.getAbout()))) {
			missing.add(Messages.TopicGates_noFinding_message);
		}
		return missing;
	}

	private static void release(Topic topic, List<String> missing) {
		if (topic.getQuestion() == null || topic.getQuestion().isBlank()) {
			missing.add(Messages.TopicGates_noQuestion_message);
		}
		if (topic.getScope().isEmpty()) {
			missing.add(Messages.TopicGates_noScope_message);
		}
		Set<ResponsibilityKind> open = openRoles(topic);
		if (!open.isEmpty()) {
			missing.add(NLS.bind(Messages.TopicGates_noRole_message,
					String.join(Messages.Judges_list_separator, open.stream().map(RoleNames::of).toList())));
		}
		if (topic.getDueDate() == null) {
			missing.add(Messages.TopicGates_noDueDate_message);
		}
	}

	/**
	 * The roles that nobody has yet.
	 *
	 * @param topic the topic
	 * @return a new set in the order of the roles
	 */
	public static Set<ResponsibilityKind> openRoles(Topic topic) {
		Set<ResponsibilityKind> open = EnumSet.allOf(ResponsibilityKind.class);
		topic.getResponsibilities().stream().filter(duty -> duty.getParty() != null).map(Responsibility::getKind).forEach(open::remove);
		return open;
	}

	/**
	 * The last status up to its own for which a topic lacks nothing.
	 *
	 * @param topic the topic
	 * @return its own status, or an earlier one
	 */
	public TopicStatus earned(Topic topic) {
		TopicStatus earned = TopicStatus.DRAFT;
		for (TopicStatus status : TopicStatus.values()) {
			if (status.compareTo(topic.getStatus()) <= 0 && missing(topic, status).isEmpty()) {
				earned = status;
			}
		}
		return earned;
	}

	/**
	 * Whether a topic should have been answered by now.
	 *
	 * @param topic the topic
	 * @param today the day it is asked
	 * @return {@code true} if it is not closed and its due date has passed
	 */
	public static boolean isOverdue(Topic topic, LocalDate today) {
		return topic.getStatus() != TopicStatus.CLOSED && topic.getDueDate() != null && topic.getDueDate().isBefore(today);
	}
}
