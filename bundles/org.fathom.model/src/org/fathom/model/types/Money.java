package org.fathom.model.types;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount   the amount in units of the currency
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(BigDecimal amount, String currency) {
	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}"); //$NON-NLS-1$

	/**
	 * Checks the parts.
	 *
	 * @throws NullPointerException     if a part is {@code null}
	 * @throws IllegalArgumentException if the currency is not three capital letters
	 */
	public Money {
		Objects.requireNonNull(amount);
		if (!CURRENCY.matcher(currency).matches()) {
			throw new IllegalArgumentException(currency);
		}
	}

	/**
	 * Reads the notation of {@link #toString()}: a decimal number, a space, the currency.
	 *
	 * @param text for example {@code "1200.50 EUR"}; {@code null} gives {@code null}
	 * @return the amount of money
	 * @throws IllegalArgumentException if the text is not in this notation
	 */
	public static Money valueOf(String text) {
		if (text == null) {
			return null;
		}
		String[] parts = text.trim().split("\\s+"); //$NON-NLS-1$
		if (parts.length != 2) {
			throw new IllegalArgumentException(text);
		}
		return new Money(Decimals.parse(parts[0]), parts[1]);
	}

	@Override
	public String toString() {
		return amount.toPlainString() + ' ' + currency;
	}
}
