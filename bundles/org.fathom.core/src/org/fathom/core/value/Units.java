package org.fathom.core.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.fathom.model.types.Quantity;

/**
 * Converts between UCUM units that measure the same by definition: times, lengths, masses, and rates of times. Everything else only
 * equals itself: currencies and named units are not converted, and neither are counts ("1") and shares ("%"), which people keep apart.
 */
public final class Units {
	private record Scale(String base, BigDecimal factor) {
	}

	private final Map<String, Scale> scales = new HashMap<>();

	/** Creates the table of units. */
	public Units() {
		String[] times = { "s", "1", "min", "60", "h", "3600", "d", "86400", "wk", "604800" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
		family("s", times); //$NON-NLS-1$
		family("mo", "mo", "1", "a", "12"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		family("m", "mm", "0.001", "cm", "0.01", "m", "1", "km", "1000"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
		family("g", "g", "1", "kg", "1000", "t", "1000000"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		family("1", "1", "1", "", "1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private void family(String base, String... unitsAndFactors) {
		for (int i = 0; i < unitsAndFactors.length; i += 2) {
			scales.put(unitsAndFactors[i], new Scale(base, new BigDecimal(unitsAndFactors[i + 1])));
		}
	}

	/**
	 * The number of a quantity in another unit.
	 *
	 * @param quantity an amount with its unit
	 * @param unit     the unit wanted; {@code null} for a pure number
	 * @return empty if the units measure different things
	 */
	public Optional<BigDecimal> in(Quantity quantity, String unit) {
		String wanted = unit == null ? "" : unit.strip(); //$NON-NLS-1$
		if (quantity.unit().equals(wanted)) {
			return Optional.of(quantity.value());
		}
		Optional<Scale> from = scale(quantity.unit());
		Optional<Scale> to = scale(wanted);
		if (from.isEmpty() || to.isEmpty() || !from.get().base().equals(to.get().base())) {
			return Optional.empty();
		}
		BigDecimal value = quantity.value().multiply(from.get().factor()).divide(to.get().factor(), MathContext.DECIMAL64);
		return Optional.of(new BigDecimal(value.stripTrailingZeros().toPlainString()));
	}

	private Optional<Scale> scale(String unit) {
		if (!unit.startsWith("/")) { //$NON-NLS-1$
			return Optional.ofNullable(scales.get(unit));
		}
		Scale time = scales.get(unit.substring(1));
		return time == null ? Optional.empty()
				: Optional.of(new Scale('/' + time.base(), BigDecimal.ONE.divide(time.factor(), MathContext.DECIMAL128)));
	}
}
