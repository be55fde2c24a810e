package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;

/**
 * Services of collections. What they give is of the kind of the receiver, sequence or set, unless its name says more;
 * it is new, the receiver stays as it is. After {@code ->} the receiver {@code null} is the empty set and any other
 * single value a set of it. {@code null} as the other collection fails.
 */
final class CollectionServices {

	/** The number of elements; repeated ones and {@code null} count. */
	public Integer size(Collection<?> self) {
		return Integer.valueOf(self.size());
	}

	/** Whether there is no element. */
	public Boolean isEmpty(Collection<?> self) {
		return Boolean.valueOf(self.isEmpty());
	}

	/** Whether there is an element, be it {@code null}. */
	public Boolean notEmpty(Collection<?> self) {
		return Boolean.valueOf(!self.isEmpty());
	}

	private static boolean holds(Collection<?> self, Object value) {
		// lists that cannot be changed refuse to be asked for null
		return value == null ? self.stream().anyMatch(Objects::isNull) : self.contains(value);
	}

	/** Whether an element equals the value, which may be {@code null}. */
	public Boolean includes(Collection<?> self, Object value) {
		return Boolean.valueOf(holds(self, value));
	}

	/** Whether no element equals the value, which may be {@code null}. */
	public Boolean excludes(Collection<?> self, Object value) {
		return Boolean.valueOf(!holds(self, value));
	}

	/** Whether each element of the other is there, in any order and number; {@code true} if the other is empty. */
	public Boolean includesAll(Collection<?> self, Collection<?> other) {
		return Boolean.valueOf(other.stream().allMatch(value -> holds(self, value)));
	}

	/** Whether the two have no element in common; {@code true} if one is empty. */
	public Boolean excludesAll(Collection<?> self, Collection<?> other) {
		return Boolean.valueOf(Collections.disjoint(self, other));
	}

	/** How many elements equal the value, which may be {@code null}; in a set 0 or 1. */
	public Integer count(Collection<?> self, Object value) {
		return Integer.valueOf(Collections.frequency(self, value));
	}

	/** The elements in their order as a sequence, repeated ones too. */
	public List<Object> asSequence(Collection<?> self) {
		return new ArrayList<>(self);
	}

	/** Each element once as a set, in the order of their first places. */
	public Set<Object> asSet(Collection<?> self) {
		return new LinkedHashSet<>(self);
	}

	/** As {@code asSet}; every set keeps its order. */
	public Set<Object> asOrderedSet(Collection<?> self) {
		return asSet(self);
	}

	/** The operator {@code +}: the elements of both in their order, repeated ones stay. */
	public Collection<Object> add(List<?> self, Collection<?> other) {
		return together(self, other);
	}

	/** As for sequences; what is there already is not added. */
	public Collection<Object> add(Set<?> self, Collection<?> other) {
		return together(self, other);
	}

	/** The elements of both in their order, repeated ones stay; there is no union of a sequence and a set. */
	public Collection<Object> union(List<?> self, List<?> other) {
		return together(self, other);
	}

	/** As for sequences; what is there already is not added. */
	public Collection<Object> union(Set<?> self, Set<?> other) {
		return together(self, other);
	}

	/** The same as {@code union}. */
	public Collection<Object> concat(List<?> self, List<?> other) {
		return together(self, other);
	}

	/** The same as {@code union}. */
	public Collection<Object> concat(Set<?> self, Set<?> other) {
		return together(self, other);
	}

	/** The operator {@code -}: the elements that the other has not, each time they are there, in their order. */
	public Collection<Object> sub(List<?> self, Collection<?> other) {
		return without(self, other);
	}

	/** As for sequences. */
	public Collection<Object> sub(Set<?> self, Collection<?> other) {
		return without(self, other);
	}

	/** The receiver's elements that the other has too, in the receiver's order; in a sequence repeated ones stay. */
	public Collection<Object> intersection(Collection<?> self, Collection<?> other) {
		Collection<Object> result = Values.copy(self);
		result.retainAll(other);
		return result;
	}

	/** The elements and after them the value, which may be {@code null}; a set that has it already is the same. */
	public Collection<Object> including(Collection<?> self, Object value) {
		return together(self, Collections.singleton(value));
	}

	/** The elements without any that equals the value, which may be {@code null}. */
	public Collection<Object> excluding(Collection<?> self, Object value) {
		return without(self, Collections.singleton(value));
	}

	/** The elements of a type such as {@code String}, in their order; none if there is no type, {@code null} for {@code null}. */
	public Collection<Object> filter(Collection<?> self, Class<?> type) {
		return ofType(self, type);
	}

	/** As above for a type of a metamodel, with its sub types. */
	public Collection<Object> filter(Collection<?> self, EClassifier type) {
		return ofType(self, type);
	}

	/** As above for any of several types; anything but types of a metamodel among them can fail. */
	public Collection<Object> filter(Collection<?> self, Set<?> types) {
		return ofType(self, types);
	}

	/** A sequence of the elements with the separator between each two; empty for none, {@code null} for {@code null}. */
	public List<Object> sep(Collection<?> self, Object separator) {
		if (self == null) {
			return null;
		}
		List<Object> result = new ArrayList<>();
		for (Object value : self) {
			if (!result.isEmpty()) {
				result.add(separator);
			}
			result.add(value);
		}
		return result;
	}

	/** As above with the first argument in front and the last one at the end, which are there for no elements and {@code null} too. */
	public List<Object> sep(Collection<?> self, Object prefix, Object separator, Object suffix) {
		List<Object> result = self == null ? new ArrayList<>() : sep(self, separator);
		result.add(0, prefix);
		result.add(suffix);
		return result;
	}

	/** As above; a collection of nothing gives nothing unless the last argument says so. */
	public List<Object> sep(Collection<?> self, Object prefix, Object separator, Object suffix, Boolean empty) {
		return self.isEmpty() && !empty.booleanValue() ? new ArrayList<>() : sep(self, prefix, separator, suffix);
	}

	private static Collection<Object> together(Collection<?> self, Collection<?> other) {
		Collection<Object> result = Values.copy(self);
		result.addAll(other);
		return result;
	}

	private static Collection<Object> without(Collection<?> self, Collection<?> other) {
		Collection<Object> result = Values.copy(self);
		result.removeAll(other);
		return result;
	}

	private static Collection<Object> ofType(Collection<?> self, Object type) {
		if (self == null) {
			return null;
		}
		Collection<Object> result = Values.copy(self);
		result.removeIf(value -> !Types.isAny(value, type));
		return result;
	}
}
