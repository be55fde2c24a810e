package org.fathom.model.types;

import java.math.BigDecimal;

/**
 * A closed interval of numbers.
 *
 * @param min the smallest member, {@code null} if there is none
 * @param max the largest member, {@code null} if there is none
 */
public record Range(BigDecimal min, BigDecimal max) {
	private static final String DOTS = ".."; //$NON-NLS-1$

	/**
	 * Reads the notation of {@link #toString()}: the ends with two dots between; an open end is left out.
	 *
	 * @param text for example {@code "0..100"}, {@code "-5..20"}, {@code "..5"}; {@code null} gives {@code null}
	 * @return the range; its ends may be the wrong way round (a model rule reports that)
	 * @throws IllegalArgumentException if the text is not in this notation
	 */
	public static Range valueOf(String text) {
		if (text == null) {
			return null;
		}
		int dots = text.indexOf(DOTS);
		if (dots < 0) {
			throw new IllegalArgumentException(text);
		}
		return new Range(end(text.substring(0, dots)), end(text.substring(dots + DOTS.length())));
	}

	/**
	 * Tells whether a number lies inside.
	 *
	 * @param number the number
	 * @return {@code true} if it is neither below the minimum nor above the maximum
	 */
	public boolean contains(BigDecimal number) {
		return (min == null || min.compareTo(number) <= 0) && (max == null || max.compareTo(number) >= 0);
	}

	/**
	 * Tells whether the ends are the wrong way round, so that nothing lies inside.
	 *
	 * @return {@code true} if the minimum is above the maximum
	 */
	public boolean isEmpty() {
		return min != null && max != null && min.compareTo(max) > 0;
	}

	@Override
	public String toString() {
		return text(min) + DOTS + text(max);
	}

	private static BigDecimal end(String text) {
		return text.isBlank() ? null : Decimals.parse(text.trim());
	}

	private static String text(BigDecimal end) {
		return end == null ? "" : end.toPlainString(); //$NON-NLS-1$
	}
}
