package org.fathom.diagram.expression;

/** The comparison operators by their names. */
final class ComparableServices {

	public Boolean lessThan(Comparable<Object> self, Comparable<Object> other) {
		return Boolean.valueOf(compare(self, other) < 0);
	}

	public Boolean lessThanEqual(Comparable<Object> self, Comparable<Object> other) {
		return Boolean.valueOf(compare(self, other) <= 0);
	}

	public Boolean greaterThan(Comparable<Object> self, Comparable<Object> other) {
		return Boolean.valueOf(compare(self, other) > 0);
	}

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
