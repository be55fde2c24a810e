package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Services of collections that take an expression on each element. They go through the elements in their order; after
 * {@code ->} the receiver {@code null} is the empty set. {@code null} for the expression is as if there were no
 * elements, but for {@code sortedBy} and where it is said.
 */
final class LambdaServices {

	/** The elements for which the condition is {@code true}; where it gives no Boolean the element is left out. */
	public Collection<Object> select(Collection<?> self, Lambda condition) throws EvaluationException {
		return decided(self, condition, Boolean.TRUE);
	}

	/** The elements for which the condition is {@code false}; where it gives no Boolean the element is left out. */
	public Collection<Object> reject(Collection<?> self, Lambda condition) throws EvaluationException {
		return decided(self, condition, Boolean.FALSE);
	}

	/**
	 * The values of the expression in order, without {@code null}; of a collection what is in it, one level deep, and of a
	 * set each value once.
	 */
	public Collection<Object> collect(Collection<?> self, Lambda lambda) throws EvaluationException {
		Collection<Object> result = Values.like(self);
		for (Object value : elements(self, lambda)) {
			Values.addFlat(result, lambda.apply(value));
		}
		return result;
	}

	/** The first element for which the condition is {@code true}; {@code null} if there is none. */
	public Object any(Collection<?> self, Lambda condition) throws EvaluationException {
		for (Object value : elements(self, condition)) {
			if (condition.test(value)) {
				return value;
			}
		}
		return null;
	}

	/** Whether the condition is {@code true} for an element, up to the first; {@code false} for no elements and {@code null}. */
	public Boolean exists(Collection<?> self, Lambda condition) throws EvaluationException {
		return Boolean.valueOf(self != null && count(self, condition, 1) > 0);
	}

	/** Whether the condition is {@code true} for exactly one element, where repeated ones count; it stops at a second. */
	public Boolean one(Collection<?> self, Lambda condition) throws EvaluationException {
		return Boolean.valueOf(count(self, condition, 2) == 1);
	}

	/** Whether the condition is {@code true} for each element, so for none too; {@code false} if it or the receiver is {@code null}. */
	public Boolean forAll(Collection<?> self, Lambda condition) throws EvaluationException {
		if (self == null || condition == null) {
			return Boolean.FALSE;
		}
		for (Object value : self) {
			if (!condition.test(value)) {
				return Boolean.FALSE;
			}
		}
		return Boolean.TRUE;
	}

	/**
	 * Whether no two values of the expression are equal, {@code null} included; {@code true} for no elements, {@code false}
	 * for no expression.
	 */
	public Boolean isUnique(Collection<?> self, Lambda lambda) throws EvaluationException {
		Set<Object> keys = new HashSet<>();
		for (Object value : elements(self, lambda)) {
			if (!keys.add(lambda.apply(value))) {
				return Boolean.FALSE;
			}
		}
		return Boolean.valueOf(lambda != null);
	}

	/** The elements by the order of their keys; keys that cannot be compared with each other fail. */
	public Collection<Object> sortedBy(Collection<?> self, Lambda lambda) throws EvaluationException {
		if (self == null) {
			return null;
		}
		Map<Object, Object> keys = new HashMap<>();
		for (Object value : elements(self, lambda)) {
			keys.put(value, lambda.apply(value));
		}
		List<Object> sorted = new ArrayList<>(self);
		sorted.sort((one, other) -> compare(keys.get(one), keys.get(other)));
		return Values.like(self, sorted);
	}

	@SuppressWarnings("unchecked")
	private static int compare(Object one, Object other) {
		if (one instanceof Comparable) {
			return ((Comparable<Object>) one).compareTo(other);
		}
		return other instanceof Comparable ? -((Comparable<Object>) other).compareTo(one) : 0;
	}

	/** What is reached from the elements, near ones first; an element itself only if it is reached. */
	public Set<Object> closure(Collection<?> self, Lambda lambda) throws EvaluationException {
		Set<Object> found = new LinkedHashSet<>();
		List<Object> open = new ArrayList<>(new LinkedHashSet<>(elements(self, lambda)));
		for (int i = 0; i < open.size(); i++) {
			Collection<Object> next = new ArrayList<>();
			Values.addFlat(next, lambda.apply(open.get(i)));
			for (Object value : next) {
				if (found.add(value)) {
					open.add(value);
				}
			}
		}
		return found;
	}

	/** The elements; none if there is no expression to evaluate on them. */
	private static Collection<?> elements(Collection<?> self, Lambda lambda) {
		return lambda == null ? List.of() : self;
	}

	private static Collection<Object> decided(Collection<?> self, Lambda condition, Boolean wanted)
			throws EvaluationException {
		Collection<Object> result = Values.like(self);
		for (Object value : elements(self, condition)) {
			if (wanted.equals(condition.apply(value))) {
				result.add(value);
			}
		}
		return result;
	}

	private static int count(Collection<?> self, Lambda condition, int enough) throws EvaluationException {
		int count = 0;
		for (Object value : elements(self, condition)) {
			if (condition.test(value) && ++count >= enough) {
				return count;
			}
		}
		return count;
	}
}
