package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Services of collections that take an expression on each element. */
final class IteratorServices {
	private final Map<String, Service> services = new HashMap<>();

	/** A service with an expression on each element. */
	private interface Iteration {
		Object call(Scope scope, Collection<?> self, Lambda lambda) throws EvaluationException;
	}

	Map<String, Service> services() {
		put("select", (scope, self, lambda) -> select(scope, self, lambda, true)); //$NON-NLS-1$
		put("reject", (scope, self, lambda) -> select(scope, self, lambda, false)); //$NON-NLS-1$
		put("collect", IteratorServices::collect); //$NON-NLS-1$
		put("any", (scope, self, lambda) -> { //$NON-NLS-1$
			for (Object value : self) {
				if (lambda.test(scope, value)) {
					return value;
				}
			}
			return null;
		});
		put("exists", (scope, self, lambda) -> Boolean.valueOf(count(scope, self, lambda, 1) > 0)); //$NON-NLS-1$
		put("one", (scope, self, lambda) -> Boolean.valueOf(count(scope, self, lambda, 2) == 1)); //$NON-NLS-1$
		put("forAll", (scope, self, lambda) -> { //$NON-NLS-1$
			for (Object value : self) {
				if (!lambda.test(scope, value)) {
					return Boolean.FALSE;
				}
			}
			return Boolean.TRUE;
		});
		put("isUnique", (scope, self, lambda) -> { //$NON-NLS-1$
			Set<Object> keys = new HashSet<>();
			for (Object value : self) {
				if (!keys.add(lambda.apply(scope, value))) {
					return Boolean.FALSE;
				}
			}
			return Boolean.TRUE;
		});
		put("sortedBy", IteratorServices::sortedBy); //$NON-NLS-1$
		put("closure", IteratorServices::closure); //$NON-NLS-1$
		return services;
	}

	private static Object select(Scope scope, Collection<?> self, Lambda lambda, boolean wanted)
			throws EvaluationException {
		Collection<Object> result = Values.like(self);
		for (Object value : self) {
			Object decision = lambda.apply(scope, value);
			if (decision instanceof Boolean b && b.booleanValue() == wanted) {
				result.add(value);
			}
		}
		return result;
	}

	private static Object collect(Scope scope, Collection<?> self, Lambda lambda) throws EvaluationException {
		Collection<Object> result = Values.like(self);
		for (Object value : self) {
			Values.addFlat(result, lambda.apply(scope, value));
		}
		return result;
	}

	private static int count(Scope scope, Collection<?> self, Lambda lambda, int enough) throws EvaluationException {
		int count = 0;
		for (Object value : self) {
			if (lambda.test(scope, value) && ++count >= enough) {
				return count;
			}
		}
		return count;
	}

	/** A value with its key. */
	private record Keyed(Object value, Comparable<Object> key) {
	}

	@SuppressWarnings("unchecked")
	private static Object sortedBy(Scope scope, Collection<?> self, Lambda lambda) throws EvaluationException {
		List<Keyed> keyed = new ArrayList<>();
		for (Object value : self) {
			Object key = lambda.apply(scope, value);
			if (!(key instanceof Comparable)) {
				return null;
			}
			keyed.add(new Keyed(value, (Comparable<Object>) key));
		}
		keyed.sort(Comparator.comparing(Keyed::key));
		Collection<Object> result = Values.like(self);
		keyed.forEach(entry -> result.add(entry.value()));
		return result;
	}

	private static Object closure(Scope scope, Collection<?> self, Lambda lambda) throws EvaluationException {
		Collection<Object> found = new LinkedHashSet<>();
		List<Object> open = new ArrayList<>(self);
		for (int i = 0; i < open.size(); i++) {
			Collection<Object> next = new ArrayList<>();
			Values.addFlat(next, lambda.apply(scope, open.get(i)));
			for (Object value : next) {
				if (found.add(value)) {
					open.add(value);
				}
			}
		}
		return found;
	}

	private void put(String name, Iteration iteration) {
		services.put(name, (scope, self, args) -> self instanceof Collection<?> collection && args.length == 1
				&& args[0] instanceof Lambda lambda ? iteration.call(scope, collection, lambda) : Service.ABSENT);
	}
}
