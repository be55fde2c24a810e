package org.fathom.diagram.expression;

import java.util.Collection;

/** Sums and extremes of collections of numbers. */
final class CollectionNumbers {
	private CollectionNumbers() {
	}

	/** The sum; real as soon as one number is. */
	static Object sum(Collection<?> values) {
		boolean real = isReal(values);
		double sum = 0;
		int whole = 0;
		for (Object value : values) {
			sum += number(value).doubleValue();
			whole += number(value).intValue();
		}
		return real ? (Object) Double.valueOf(sum) : Integer.valueOf(whole);
	}

	/** The largest or smallest number; of nothing the smallest or largest long, as measured. */
	static Object extreme(Collection<?> values, boolean max) {
		if (values.isEmpty()) {
			return Long.valueOf(max ? Long.MIN_VALUE : Long.MAX_VALUE);
		}
		double best = max ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
		for (Object value : values) {
			double next = number(value).doubleValue();
			best = max ? Math.max(best, next) : Math.min(best, next);
		}
		return isReal(values) ? (Object) Double.valueOf(best) : Integer.valueOf((int) best);
	}

	private static boolean isReal(Collection<?> values) {
		return values.stream().anyMatch(value -> value instanceof Double || value instanceof Float);
	}

	private static Number number(Object value) {
		if (value instanceof Number number) {
			return number;
		}
		throw new IllegalArgumentException(String.valueOf(value));
	}
}
