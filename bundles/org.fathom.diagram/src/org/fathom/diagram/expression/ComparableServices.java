package org.fathom.diagram.expression;

/**
 * The comparison operators by their names. Two values of different types cannot be compared and fail, also an integer
 * and a real. {@code null} fails unless both are, then they are equal.
 */
final class ComparableServices {

	/** The operator {@code <}: whether the first is before the other, texts by the codes of their characters. */
	public Boolean lessThan(Comparable<Object> self, Comparable<Object> other) {
		return Boolean.valueOf(compare(self, other) < 0);
	}

	/** The operator {@code <=}: whether the first is before the other or equal to it. */
	public Boolean lessThanEqual(Comparable<Object> self, Comparable<Object> other) {
		return Boolean.valueOf(compare(self, other) <= 0);
	}

	/** The operator {@code >}: whether the first is after the other. */
	public Boolean greaterThan(Comparable<Object> self, Comparable<Object> other) {
		return Boolean.valueOf(compare(self, other) > 0);
	}

	/** The operator {@code >=}: whether the first is after the other or equal to it. */
	public Boolean greaterThanEqual(Comparable<Object> self, Comparable<Object> other) {
		return Boolean.valueOf(compare(self, other) >= 0);
	}

	/** Nothing compares with {@code null} but {@code null}. */
	private static int compare(Comparable<Object> self, Comparable<Object> other) {
		if (self == null) {
			return other == null ? 0 : -other.compareTo(null);
		}
		return self.compareTo(other);
	}
}
