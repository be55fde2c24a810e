package org.fathom.core.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;

/** The period in which a pain point costs its money. */
public final class ImpactPeriod {
	private static final BigDecimal DAYS = BigDecimal.valueOf(365);
	private static final int MONTHS = 12;

	private ImpactPeriod() {
	}

	/**
	 * How often a period fits into a year: 12 / months, or 365 / days.
	 *
	 * @param period ISO 8601, for example {@code P3M}, {@code P1W}; {@code null} or blank for a year
	 * @return empty if it cannot be read, mixes months and days, or is not longer than nothing
	 */
	public static Optional<BigDecimal> timesAYear(String period) {
		if (period == null || period.isBlank()) {
			return Optional.of(BigDecimal.ONE);
		}
		try {
			Period length = Period.parse(period.strip());
			long months = length.toTotalMonths();
			if (months != 0 && length.getDays() != 0 || length.isZero() || length.isNegative()) {
				return Optional.empty();
			}
			return Optional.of(months == 0 ? DAYS.divide(BigDecimal.valueOf(length.getDays()), MathContext.DECIMAL64)
					: BigDecimal.valueOf(MONTHS).divide(BigDecimal.valueOf(months), MathContext.DECIMAL64));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
