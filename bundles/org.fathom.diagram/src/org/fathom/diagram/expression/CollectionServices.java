package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClassifier;

/** Services of collections. What they give is of the kind of the receiver, sequence or set, unless its name says more. */
final class CollectionServices {

	public Integer size(Collection<?> self) {
		return Integer.valueOf(self.size());
	}

	public Boolean isEmpty(Collection<?> self) {
		return Boolean.valueOf(self.isEmpty());
	}

	public Boolean notEmpty(Collection<?> self) {
		return Boolean.valueOf(!self.isEmpty());
	}

	public Boolean includes(Collection<?> self, Object value) {
		return Boolean.valueOf(self.contains(value));
	}

	public Boolean excludes(Collection<?> self, Object value) {
		return Boolean.valueOf(!self.contains(value));
	}

	public Boolean includesAll(Collection<?> self, Collection<?> other) {
		return Boolean.valueOf(self.containsAll(other));
	}

	public Boolean excludesAll(Collection<?> self, Collection<?> other) {
		return Boolean.valueOf(Collections.disjoint(self, other));
	}

	public Integer count(Collection<?> self, Object value) {
		return Integer.valueOf(Collections.frequency(self, value));
	}

	public List<Object> asSequence(Collection<?> self) {
		return new ArrayList<>(self);
	}

	public Set<Object> asSet(Collection<?> self) {
		return new LinkedHashSet<>(self);
	}

	public Set<Object> asOrderedSet(Collection<?> self) {
		return asSet(self);
	}

	public Collection<Object> add(List<?> self, Collection<?> other) {
		return together(self, other);
	}

	public Collection<Object> add(Set<?> self, Collection<?> other) {
		return together(self, other);
	}

	public Collection<Object> union(List<?> self, List<?> other) {
		return together(self, other);
	}

	public Collection<Object> union(Set<?> self, Set<?> other) {
		return together(self, other);
	}

	public Collection<Object> concat(List<?> self, List<?> other) {
		return together(self, other);
	}

	public Collection<Object> concat(Set<?> self, Set<?> other) {
		return together(self, other);
	}

	public Collection<Object> sub(List<?> self, Collection<?> other) {
		return without(self, other);
	}

	public Collection<Object> sub(Set<?> self, Collection<?> other) {
		return without(self, other);
	}

	public Collection<Object> intersection(Collection<?> self, Collection<?> other) {
		Collection<Object> result = Values.copy(self);
		result.retainAll(other);
		return result;
	}

	public Collection<Object> including(Collection<?> self, Object value) {
		return together(self, Collections.singleton(value));
	}

	public Collection<Object> excluding(Collection<?> self, Object value) {
		return without(self, Collections.singleton(value));
	}

	public Collection<Object> filter(Collection<?> self, Class<?> type) {
		return ofType(self, type);
	}

	public Collection<Object> filter(Collection<?> self, EClassifier type) {
		return ofType(self, type);
	}

	public Collection<Object> filter(Collection<?> self, Set<?> types) {
		return ofType(self, types);
	}

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
