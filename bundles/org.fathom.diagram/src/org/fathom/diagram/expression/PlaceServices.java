package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Services of collections and positions in them, which count from 1. */
final class PlaceServices {

	public Object first(Collection<?> self) {
		return self.isEmpty() ? null : self.iterator().next();
	}

	public Object last(Collection<?> self) {
		return self.isEmpty() ? null : new ArrayList<>(self).get(self.size() - 1);
	}

	public Object at(Collection<?> self, Integer position) {
		return new ArrayList<>(self).get(position.intValue() - 1);
	}

	public Integer indexOf(Collection<?> self, Object value) {
		return Integer.valueOf(new ArrayList<>(self).indexOf(value) + 1);
	}

	public Integer lastIndexOf(Collection<?> self, Object value) {
		return Integer.valueOf(new ArrayList<>(self).lastIndexOf(value) + 1);
	}

	public Integer indexOfSlice(Collection<?> self, Collection<?> other) {
		return Integer.valueOf(Collections.indexOfSubList(new ArrayList<>(self), new ArrayList<>(other)) + 1);
	}

	public Integer lastIndexOfSlice(Collection<?> self, Collection<?> other) {
		return Integer.valueOf(Collections.lastIndexOfSubList(new ArrayList<>(self), new ArrayList<>(other)) + 1);
	}

	public Boolean startsWith(Collection<?> self, Collection<?> other) {
		return Boolean.valueOf(other.size() <= self.size()
				&& new ArrayList<>(self).subList(0, other.size()).equals(new ArrayList<>(other)));
	}

	public Boolean endsWith(Collection<?> self, Collection<?> other) {
		return Boolean.valueOf(other.size() <= self.size() && new ArrayList<>(self)
				.subList(self.size() - other.size(), self.size()).equals(new ArrayList<>(other)));
	}

	public Collection<Object> reverse(Collection<?> self) {
		List<Object> list = new ArrayList<>(self);
		Collections.reverse(list);
		return Values.like(self, list);
	}

	public Collection<Object> append(Collection<?> self, Object value) {
		return moved(self, self.size(), value);
	}

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

	public Collection<Object> subSequence(List<?> self, Integer from, Integer to) {
		return range(self, from.intValue(), to.intValue());
	}

	public Collection<Object> subOrderedSet(Set<?> self, Integer from, Integer to) {
		return range(self, from.intValue(), to.intValue());
	}

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
