package org.fathom.core.topic;

import org.fathom.core.Messages;
import org.fathom.model.insight.ResponsibilityKind;

/** The five roles of a topic as people read them. */
public final class RoleNames {
	private RoleNames() {
	}

	/**
	 * The name of a role.
	 *
	 * @param kind any role
	 * @return in the user's language
	 */
	public static String of(ResponsibilityKind kind) {
		return switch (kind) {
		case SETS_TOPIC -> Messages.RoleNames_setsTopic_label;
		case DOES_INSIGHT -> Messages.RoleNames_doesInsight_label;
		case PROVIDES_DATA -> Messages.RoleNames_providesData_label;
		case USES -> Messages.RoleNames_uses_label;
		case EVALUATES -> Messages.RoleNames_evaluates_label;
		};
	}
}
