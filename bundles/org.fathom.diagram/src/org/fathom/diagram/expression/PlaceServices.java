package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Services of collections and positions in them, which count from 1. What they give is new and of the kind of the
 * receiver. After {@code ->} the receiver {@code null} is the empty set. {@code null} as a position, number or other
 * collection fails.
 */
final class PlaceServices {

	/** The first element; {@code null} if there is none. */
	public Object first(Collection<?> self) {
		return self.isEmpty() ? null : self.iterator().next();
	}

	/** The last element; {@code null} if there is none. */
	public Object last(Collection<?> self) {
		return self.isEmpty() ? null : new ArrayList<>(self).get(self.size() - 1);
	}

	/** The element at a position from 1 to the size; any other position fails. */
	public Object at(Collection<?> self, Integer position) {
		return new ArrayList<>(self).get(position.intValue() - 1);
	}

	/** The first position of the value, which may be {@code null}, from 1; 0 if it is not there. */
	public Integer indexOf(Collection<?> self, Object value) {
		return Integer.valueOf(new ArrayList<>(self).indexOf(value) + 1);
	}

	/** The last position of the value, which may be {@code null}, from 1; 0 if it is not there. */
	public Integer lastIndexOf(Collection<?> self, Object value) {
		return Integer.valueOf(new ArrayList<>(self).lastIndexOf(value) + 1);
	}

	/** The first position from which the other follows without gaps, from 1; 0 if it does not, 1 if it is empty. */
	public Integer indexOfSlice(Collection<?> self, Collection<?> other) {
		return Integer.valueOf(Collections.indexOfSubList(new ArrayList<>(self), new ArrayList<>(other)) + 1);
	}

	/** The last such position, from 1; 0 if there is none, for an empty other the size and 1. */
	public Integer lastIndexOfSlice(Collection<?> self, Collection<?> other) {
		return Integer.valueOf(Collections.lastIndexOfSubList(new ArrayList<>(self), new ArrayList<>(other)) + 1);
	}

	/** Whether the elements of the other are the first ones, in the same order; {@code true} if the other is empty. */
	public Boolean startsWith(Collection<?> self, Collection<?> other) {
		return Boolean.valueOf(other.size() <= self.size()
				&& new ArrayList<>(self).subList(0, other.size()).equals(new ArrayList<>(other)));
	}

	/** Whether the elements of the other are the last ones, in the same order; {@code true} if the other is empty. */
	public Boolean endsWith(Collection<?> self, Collection<?> other) {
		return Boolean.valueOf(other.size() <= self.size() && new ArrayList<>(self)
				.subList(self.size() - other.size(), self.size()).equals(new ArrayList<>(other)));
	}

	/** The elements from the last to the first. */
	public Collection<Object> reverse(Collection<?> self) {
		List<Object> list = new ArrayList<>(self);
		Collections.reverse(list);
		return Values.like(self, list);
	}

	/** The elements and after them the value; in a set a value that is there already moves to the end. */
	public Collection<Object> append(Collection<?> self, Object value) {
		return moved(self, self.size(), value);
	}

	/** The value and after it the elements; in a set a value that is there already moves to the start. */
	public Collection<Object> prepend(Collection<?> self, Object value) {
		return moved(self, 0, value);
	}

	/** In a set a value that is there already moves to the position. */
	public Collection<Object> insertAt(Collection<?> self, Integer position, Object value) {
		if (position.intValue() < 1 || position.intValue() > self.size() + 1) {
			throw new IndexOutOfBoundsException();
		}
		return moved(self, position.intValue() - 1, value);
	}

	/** The elements of a sequence from one position to another, both included; an empty range and one that is not inside fail. */
	public Collection<Object> subSequence(List<?> self, Integer from, Integer to) {
		return range(self, from.intValue(), to.intValue());
	}

	/** As {@code subSequence}, of a set. */
	public Collection<Object> subOrderedSet(Set<?> self, Integer from, Integer to) {
		return range(self, from.intValue(), to.intValue());
	}

	/** The elements without the given number of first ones; it fails if none is left or the number is negative. */
	public Collection<Object> drop(Collection<?> self, Integer count) {
		return range(self, count.intValue() + 1, self.size());
	}

	/** What is before a position. */
	public Collection<Object> dropRight(Collection<?> self, Integer position) {
		return range(self, 1, position.intValue() - 1);
	}

	/** No range is empty. */
	private static Collection<Object> range(Collection<?> self, int from, int to) {
		if (from < 1 || to > self.size() || from > to) {
			throw new IndexOutOfBoundsException();
		}
		return Values.like(self, new ArrayList<>(self).subList(from - 1, to));
	}

	private static Collection<Object> moved(Collection<?> self, int index, Object value) {
		List<Object> list = new ArrayList<>(self);
		if (self instanceof Set) {
			list.remove(value);
		}
		list.add(Math.min(index, list.size()), value);
		return Values.like(self, list);
	}
}
