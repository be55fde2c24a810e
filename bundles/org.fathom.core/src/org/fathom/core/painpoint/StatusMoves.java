package org.fathom.core.painpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.fathom.core.Messages;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;

/**
 * The rules by which a pain point moves from candidate to closed. Going back is always allowed. Going on needs all that the new
 * status and those before it stand for; a status may be passed over if it is earned, but only what is verified can be closed.
 */
public final class StatusMoves {
	private final StatusDemands demands;

	/**
	 * Creates the rules.
	 *
	 * @param index the study
	 */
	public StatusMoves(StudyIndex index) {
		demands = new StatusDemands(index);
	}

	/**
	 * Every move of a pain point, also those that are refused.
	 *
	 * @param painPoint the pain point
	 * @return one move for each other status, in the order of the statuses
	 */
	public List<StatusMove> of(PainPoint painPoint) {
		return Arrays.stream(PainPointStatus.values()).filter(status -> status != painPoint.getStatus())
				.map(status -> to(painPoint, status)).toList();
	}

	/**
	 * The move of a pain point to a status.
	 *
	 * @param painPoint the pain point
	 * @param target    where it is to go
	 * @return the move and what it lacks
	 */
	public StatusMove to(PainPoint painPoint, PainPointStatus target) {
		PainPointStatus now = painPoint.getStatus();
		if (target.compareTo(now) <= 0) {
			return new StatusMove(target, List.of());
		}
		List<String> missing = missing(painPoint, target);
		if (target == PainPointStatus.CLOSED && now != PainPointStatus.VERIFIED) {
			missing.add(Messages.StatusMoves_notVerified_message);
		}
		return new StatusMove(target, missing);
	}

	/**
	 * The highest status up to its own that a pain point has earned.
	 *
	 * @param painPoint the pain point
	 * @return its own status, or an earlier one if something is missing
	 */
	public PainPointStatus earned(PainPoint painPoint) {
		PainPointStatus earned = PainPointStatus.CANDIDATE;
		for (PainPointStatus status : PainPointStatus.values()) {
			if (status.compareTo(painPoint.getStatus()) > 0 || !demands.missing(painPoint, status).isEmpty()) {
				break;
			}
			earned = status;
		}
		return earned;
	}

	/**
	 * What a pain point lacks for a status and all before it.
	 *
	 * @param painPoint the pain point
	 * @param status    any status
	 * @return a new list in the user's language, empty if the status is earned
	 */
	public List<String> missing(PainPoint painPoint, PainPointStatus status) {
		List<String> missing = new ArrayList<>();
		for (PainPointStatus each : PainPointStatus.values()) {
			if (each.compareTo(status) <= 0) {
				missing.addAll(demands.missing(painPoint, each));
			}
		}
		return missing;
	}
}
