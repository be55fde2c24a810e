package org.fathom.model.types;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount with a unit.
 *
 * @param value the amount
 * @param unit  UCUM code of the unit, empty for a pure number; never {@code null}
 * @see <a href="https://ucum.org/ucum">The Unified Code for Units of Measure</a>
 */
public record Quantity(BigDecimal value, String unit) {

	/**
	 * Checks the parts.
	 *
	 * @throws NullPointerException if a part is {@code null}
	 */
	public Quantity {
		Objects.requireNonNull(value);
		Objects.requireNonNull(unit);
	}

	/**
	 * Reads the notation of {@link #toString()}: a decimal number, then, after a space, the unit.
	 *
	 * @param text for example {@code "3.5 d"}; {@code null} gives {@code null}
	 * @return the quantity
	 * @throws IllegalArgumentException if the text does not begin with a number
	 */
	public static Quantity valueOf(String text) {
		if (text == null) {
			return null;
		}
		String trimmed = text.trim();
		int space = trimmed.indexOf(' ');
		String number = space < 0 ? trimmed : trimmed.substring(0, space);
		String unit = space < 0 ? "" : trimmed.substring(space + 1).trim(); //$NON-NLS-1$
		return new Quantity(Decimals.parse(number), unit);
	}

	@Override
	public String toString() {
		return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + ' ' + unit;
	}
}
