package org.fathom.core.painpoint;

import org.fathom.core.Messages;
import org.fathom.model.insight.PainPointStatus;

/** The statuses of pain points as people read them. */
public final class StatusNames {
	private StatusNames() {
	}

	/**
	 * The name of a status.
	 *
	 * @param status any status
	 * @return in the user's language
	 */
	public static String of(PainPointStatus status) {
		return switch (status) {
		case CANDIDATE -> Messages.StatusNames_candidate_label;
		case CONFIRMED -> Messages.StatusNames_confirmed_label;
		case ADDRESSED -> Messages.StatusNames_addressed_label;
		case VERIFIED -> Messages.StatusNames_verified_label;
		case CLOSED -> Messages.StatusNames_closed_label;
		};
	}
}
