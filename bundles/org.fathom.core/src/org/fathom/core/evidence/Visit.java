package org.fathom.core.evidence;

import java.time.LocalDate;
import java.util.List;

import org.fathom.model.insight.Evidence;

/**
 * All that was seen at one place on one day.
 *
 * @param place    the place; empty if none is given
 * @param date     the day; {@code null} if none is given
 * @param evidence what was seen, in the order of the study
 */
public record Visit(String place, LocalDate date, List<Evidence> evidence) {
	/** Takes an own copy of the list. */
	public Visit {
		evidence = List.copyOf(evidence);
	}
}
