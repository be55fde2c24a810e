package org.fathom.diagram.expression;

import java.util.Collection;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/** Sums and extremes of collections of numbers: long numbers, or reals as soon as one is no whole number. */
final class SumServices {

	/** The sum; 0 for no elements, an element that is no number and {@code null} fail. Long numbers beyond their range wrap around. */
	public Number sum(Collection<?> self) {
		return fold(self, 0, Long::sum, Double::sum);
	}

	/** Of nothing the largest long number. */
	public Number min(Collection<?> self) {
		return fold(self, Long.MAX_VALUE, Math::min, Math::min);
	}

	/** Of nothing the smallest long number. */
	public Number max(Collection<?> self) {
		return fold(self, Long.MIN_VALUE, Math::max, Math::max);
	}

	private static Number fold(Collection<?> values, long start, LongBinaryOperator whole, DoubleBinaryOperator real) {
		Number result = Long.valueOf(start);
		for (Object value : values) {
			if (!(value instanceof Number number)) {
				throw new IllegalArgumentException(String.valueOf(value));
			}
			boolean both = result instanceof Long && (value instanceof Long || value instanceof Integer);
			result = both ? (Number) Long.valueOf(whole.applyAsLong(result.longValue(), number.longValue()))
					: Double.valueOf(real.applyAsDouble(result.doubleValue(), number.doubleValue()));
		}
		return result;
	}
}
