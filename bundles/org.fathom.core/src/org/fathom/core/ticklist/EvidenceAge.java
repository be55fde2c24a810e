package org.fathom.core.ticklist;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.fathom.model.data.Acquisition;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.Cadence;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Measurement;

/**
 * Tells evidence that is older than it may be: than the shortest cadence of what it measures, which is that of the attribute or else that
 * of its entity, or than the usual age.
 */
final class EvidenceAge {
	private final int usual;
	private final LocalDate today;

	EvidenceAge(int usual, LocalDate today) {
		this.usual = usual;
		this.today = today;
	}

	boolean isStale(Evidence evidence) {
		if (evidence.getDate() == null) {
			return false;
		}
		return evidence.getDate().plusDays(cadence(evidence).orElse(usual)).isBefore(today);
	}

	private static OptionalInt cadence(Evidence evidence) {
		return evidence.getMeasurements().stream().map(Measurement::getAttribute).filter(attribute -> attribute != null)
				.map(EvidenceAge::cadence).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).min();
	}

	/** How long a value of an attribute holds: by its ways to be got, or else by its entity. */
	private static OptionalInt cadence(Attribute attribute) {
		OptionalInt own = attribute.getAcquisitions().stream().map(Acquisition::getCadence).mapToInt(EvidenceAge::days)
				.filter(days -> days > 0).min();
		return own.isPresent() || !(attribute.eContainer() instanceof Entity entity) ? own
				: IntStream.of(days(entity.getCadence())).filter(days -> days > 0).findFirst();
	}

	/** How long a value holds; 0 if the cadence says nothing of it. */
	private static int days(Cadence cadence) {
		return switch (cadence) {
		case DAILY -> 1;
		case WEEKLY -> 7;
		case MONTHLY -> 31;
		case QUARTERLY -> 92;
		case HALF_YEARLY -> 183;
		case YEARLY -> 366;
		case NONE, ONCE, ON_CHANGE, PER_VISIT -> 0;
		};
	}
}
