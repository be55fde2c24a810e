package org.fathom.diagram.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The built-in services by name; a service may exist for several kinds of receivers. */
final class ServiceTable {
	private final List<Map<String, Service>> groups = List.of(new AnyServices().services(),
			new CollectionServices().services(), new IteratorServices().services(), new StringServices().services(),
			new NumberServices().services(), new ElementServices().services(),
			new ComparisonServices().services(), new ResourceServices().services());
	private final Map<String, List<Service>> byName = new HashMap<>();

	ServiceTable() {
		for (Map<String, Service> group : groups) {
			group.forEach((name, service) -> byName
					.computeIfAbsent(name, n -> new java.util.ArrayList<>()).add(service));
		}
	}

	/** The value of a service; {@code null} if there is none for these values. */
	Object call(Scope scope, String name, Object receiver, Object[] arguments) throws EvaluationException {
		try {
			Object result = receiver == null ? Service.ABSENT
					: scope.interpreter().extensions().call(name, receiver, arguments);
			for (Service service : byName.getOrDefault(name, List.of())) {
				if (result == Service.ABSENT) {
					result = service.call(scope, receiver, arguments);
				}
			}
			return result == Service.ABSENT ? null : result;
		} catch (RuntimeException e) {
			throw Failures.failed(name, e);
		}
	}
}
