package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Services of collections; positions count from 1. */
final class CollectionServices {
	private final Map<String, Service> services = new HashMap<>();

	/** A service without arguments. */
	private interface Unary {
		Object call(Collection<?> self);
	}

	/** A service with one argument. */
	private interface Binary {
		Object call(Collection<?> self, Object argument);
	}

	/** A service with another collection. */
	private interface Pair {
		Object call(Collection<?> self, Collection<?> other);
	}

	/** A service of a sequence and a position. */
	private interface Place {
		Object call(List<?> self, int position);
	}

	Map<String, Service> services() {
		unary("size", self -> Integer.valueOf(self.size())); //$NON-NLS-1$
		unary("isEmpty", self -> Boolean.valueOf(self.isEmpty())); //$NON-NLS-1$
		unary("notEmpty", self -> Boolean.valueOf(!self.isEmpty())); //$NON-NLS-1$
		unary("first", self -> self.isEmpty() ? null : self.iterator().next()); //$NON-NLS-1$
		unary("last", self -> self.isEmpty() ? null : new ArrayList<>(self).get(self.size() - 1)); //$NON-NLS-1$
		unary("asSequence", ArrayList::new); //$NON-NLS-1$
		unary("asSet", LinkedHashSet::new); //$NON-NLS-1$
		unary("asOrderedSet", LinkedHashSet::new); //$NON-NLS-1$
		unary("reverse", CollectionServices::reverse); //$NON-NLS-1$
		unary("sum", CollectionNumbers::sum); //$NON-NLS-1$
		unary("min", self -> CollectionNumbers.extreme(self, false)); //$NON-NLS-1$
		unary("max", self -> CollectionNumbers.extreme(self, true)); //$NON-NLS-1$
		binary("includes", (self, value) -> Boolean.valueOf(self.contains(value))); //$NON-NLS-1$
		binary("excludes", (self, value) -> Boolean.valueOf(!self.contains(value))); //$NON-NLS-1$
		binary("including", (self, value) -> plus(self, List.of(), value)); //$NON-NLS-1$
		binary("append", CollectionServices::append); //$NON-NLS-1$
		binary("excluding", (self, value) -> sub(self, Collections.singletonList(value))); //$NON-NLS-1$
		binary("prepend", CollectionServices::prepend); //$NON-NLS-1$
		binary("count", (self, value) -> Integer.valueOf(Collections.frequency(self, value))); //$NON-NLS-1$
		binary("indexOf", (self, value) -> Integer.valueOf(new ArrayList<>(self).indexOf(value) + 1)); //$NON-NLS-1$
		binary("lastIndexOf", (self, value) -> Integer.valueOf(new ArrayList<>(self).lastIndexOf(value) + 1)); //$NON-NLS-1$
		binary("sep", (self, value) -> separated(self, null, value, null)); //$NON-NLS-1$
		pair("includesAll", (self, other) -> Boolean.valueOf(self.containsAll(other))); //$NON-NLS-1$
		pair("excludesAll", (self, other) -> Boolean.valueOf(Collections.disjoint(self, other))); //$NON-NLS-1$
		pair("union", (self, other) -> self instanceof Set == other instanceof Set ? add(self, other) : Service.ABSENT); //$NON-NLS-1$
		pair("concat", (self, other) -> self instanceof Set == other instanceof Set ? add(self, other) //$NON-NLS-1$
				: Service.ABSENT);
		pair("add", CollectionServices::add); //$NON-NLS-1$
		pair("addAll", CollectionServices::add); //$NON-NLS-1$
		pair("sub", CollectionServices::sub); //$NON-NLS-1$
		pair("indexOfSlice", (self, other) -> Integer //$NON-NLS-1$
				.valueOf(Collections.indexOfSubList(new ArrayList<>(self), new ArrayList<>(other)) + 1));
		pair("lastIndexOfSlice", (self, other) -> Integer //$NON-NLS-1$
				.valueOf(Collections.lastIndexOfSubList(new ArrayList<>(self), new ArrayList<>(other)) + 1));
		pair("intersection", CollectionServices::intersection); //$NON-NLS-1$
		pair("startsWith", (self, other) -> Boolean.valueOf(self.size() >= other.size() //$NON-NLS-1$
				&& new ArrayList<>(self).subList(0, other.size()).equals(new ArrayList<>(other))));
		pair("endsWith", (self, other) -> Boolean.valueOf(self.size() >= other.size() //$NON-NLS-1$
				&& new ArrayList<>(self).subList(self.size() - other.size(), self.size()).equals(new ArrayList<>(other))));
		places();
		return services;
	}

	private void places() {
		put("at", (scope, self, args) -> place(self, args, (list, n) -> list.get(n - 1))); //$NON-NLS-1$
		put("drop", (scope, self, args) -> place(self, args, (list, n) -> copy(list.subList(n, list.size())))); //$NON-NLS-1$
		// the measured language counts from the wrong end here and fails for every number but 0
		put("dropRight", (scope, self, args) -> place(self, args, (list, n) -> copy(list.subList(n, n - list.size())))); //$NON-NLS-1$
		put("insertAt", (scope, self, args) -> self instanceof Collection<?> collection && args.length == 2 //$NON-NLS-1$
				&& args[0] instanceof Integer at ? insert(collection, at.intValue(), args[1]) : Service.ABSENT);
		put("subSequence", CollectionServices::range); //$NON-NLS-1$
		put("subOrderedSet", CollectionServices::range); //$NON-NLS-1$
		put("sep", (scope, self, args) -> self instanceof Collection<?> collection && args.length == 3 //$NON-NLS-1$
				? separated(collection, args[0], args[1], args[2]) : Service.ABSENT);
		put("sep", (scope, self, args) -> { //$NON-NLS-1$
			if (!(self instanceof Collection<?> collection) || args.length != 4 || !(args[3] instanceof Boolean empty)) {
				return Service.ABSENT;
			}
			return collection.isEmpty() && !empty.booleanValue() ? new ArrayList<>()
					: separated(collection, args[0], args[1], args[2]);
		});
		put("filter", (scope, self, args) -> { //$NON-NLS-1$
			if (!(self instanceof Collection<?> collection) || args.length != 1 || !Types.isType(args[0])) {
				return Service.ABSENT;
			}
			Collection<Object> result = Values.like(collection);
			collection.stream().filter(element -> Types.isAny(element, args[0])).forEach(result::add);
			return result;
		});
	}

	/** Both together, of the kind of the first. */
	static Collection<Object> add(Collection<?> self, Collection<?> other) {
		Collection<Object> result = Values.like(self);
		result.addAll(self);
		result.addAll(other);
		return result;
	}

	/** The first without what is in the second. */
	static Collection<Object> sub(Collection<?> self, Collection<?> other) {
		Collection<Object> result = Values.like(self);
		self.stream().filter(element -> !other.contains(element)).forEach(result::add);
		return result;
	}

	private static Collection<Object> intersection(Collection<?> self, Collection<?> other) {
		Collection<Object> result = Values.like(self);
		self.stream().filter(other::contains).forEach(result::add);
		return result;
	}

	private static Collection<Object> plus(Collection<?> self, List<?> nothing, Object value) {
		Collection<Object> result = add(self, nothing);
		result.add(value);
		return result;
	}

	/** At the end; in a set a value that is there moves. */
	private static Collection<Object> append(Collection<?> self, Object value) {
		Collection<Object> result = add(self, List.of());
		if (result instanceof Set) {
			result.remove(value);
		}
		result.add(value);
		return result;
	}

	private static Collection<Object> prepend(Collection<?> self, Object value) {
		Collection<Object> result = Values.like(self);
		result.add(value);
		result.addAll(self);
		return result;
	}

	private static Collection<Object> reverse(Collection<?> self) {
		List<Object> list = new ArrayList<>(self);
		Collections.reverse(list);
		Collection<Object> result = Values.like(self);
		result.addAll(list);
		return result;
	}

	private static List<Object> copy(List<?> list) {
		return new ArrayList<>(list);
	}

	private static Collection<Object> insert(Collection<?> self, int at, Object value) {
		List<Object> list = new ArrayList<>(self);
		if (self instanceof Set) {
			list.remove(value);
		}
		list.add(at - 1, value);
		Collection<Object> result = Values.like(self);
		result.addAll(list);
		return result;
	}

	private static Object range(Scope scope, Object self, Object[] args) {
		if (!(self instanceof Collection<?> collection) || args.length != 2 || !(args[0] instanceof Integer from)
				|| !(args[1] instanceof Integer to)) {
			return Service.ABSENT;
		}
		Collection<Object> result = Values.like(collection);
		result.addAll(new ArrayList<>(collection).subList(from.intValue() - 1, to.intValue()));
		return result;
	}

	private static List<Object> separated(Collection<?> self, Object prefix, Object separator, Object suffix) {
		List<Object> result = new ArrayList<>();
		if (prefix != null) {
			result.add(prefix);
		}
		boolean first = true;
		for (Object element : self) {
			if (!first) {
				result.add(separator);
			}
			first = false;
			result.add(element);
		}
		if (suffix != null) {
			result.add(suffix);
		}
		return result;
	}

	private static Object place(Object self, Object[] args, Place place) {
		return self instanceof Collection<?> collection && args.length == 1 && args[0] instanceof Integer number
				? place.call(new ArrayList<>(collection), number.intValue()) : Service.ABSENT;
	}

	private void unary(String name, Unary unary) {
		put(name, (scope, self, args) -> self instanceof Collection<?> collection && args.length == 0
				? unary.call(collection) : Service.ABSENT);
	}

	private void binary(String name, Binary binary) {
		put(name, (scope, self, args) -> self instanceof Collection<?> collection && args.length == 1
				&& !(args[0] instanceof Lambda) ? binary.call(collection, args[0]) : Service.ABSENT);
	}

	private void pair(String name, Pair pair) {
		put(name, (scope, self, args) -> self instanceof Collection<?> collection && args.length == 1
				&& args[0] instanceof Collection<?> other ? pair.call(collection, other) : Service.ABSENT);
	}

	private void put(String name, Service service) {
		services.merge(name, service, (one, other) -> (scope, self, args) -> {
			Object result = one.call(scope, self, args);
			return result == Service.ABSENT ? other.call(scope, self, args) : result;
		});
	}
}
