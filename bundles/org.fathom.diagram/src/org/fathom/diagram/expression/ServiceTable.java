package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Services by name. Among those that fit the values the most specific is called; the first of several. */
final class ServiceTable {
	private final Map<String, List<ServiceMethod>> services = new HashMap<>();
	private final Map<Key, ServiceMethod> found = new HashMap<>();
	private final boolean operations;

	/** What decides on a service: its name and the types of the values, {@code null} for {@code null} without a type. */
	private record Key(String name, List<Object> types) {
		static Key of(String name, Object[] values) {
			Object[] types = new Object[values.length];
			for (int i = 0; i < types.length; i++) {
				types[i] = values[i] == null || values[i] instanceof TypedNull ? values[i] : values[i].getClass();
			}
			return new Key(name, Arrays.asList(types));
		}
	}

	private ServiceTable(List<ServiceMethod> own, boolean operations) {
		this.operations = operations;
		own.forEach(this::add);
	}

	/** Only the given services. */
	static ServiceTable only(List<ServiceMethod> own) {
		return new ServiceTable(own, false);
	}

	/** The built-in services, more, and the operations of the metamodel. */
	static ServiceTable builtIn(List<ServiceMethod> more) {
		List<ServiceMethod> all = new ArrayList<>();
		for (Object group : List.of(new AnyServices(), new ElementServices(), new FamilyServices(),
				new ComparableServices(), new WholeNumberServices(), new RealNumberServices(), new StringServices(),
				new PatternServices(), new BooleanServices(), new CollectionServices(), new PlaceServices(),
				new LambdaServices(), new SumServices(), new ResourceServices())) {
			all.addAll(ServiceMethod.of(group));
		}
		all.addAll(more);
		return new ServiceTable(all, true);
	}

	private void add(ServiceMethod service) {
		services.computeIfAbsent(service.method().getName(), name -> new ArrayList<>()).add(service);
	}

	/** The value of a service; {@link Nothing} if there is none for these values, of which the first is the receiver. */
	Object call(String name, Object... values) throws EvaluationException {
		Key key = Key.of(name, values);
		ServiceMethod service = found.get(key);
		if (service == null && !found.containsKey(key)) {
			service = find(name, values);
			found.put(key, service);
		}
		if (service != null) {
			return service.invoke(values);
		}
		return operations ? Operations.call(name, values) : new Nothing();
	}

	private ServiceMethod find(String name, Object[] values) {
		ServiceMethod best = null;
		for (ServiceMethod service : services.getOrDefault(name, List.of())) {
			boolean fits = service.types().size() == values.length && service.accepts(values);
			if (fits && (best == null || service.isAsSpecificAs(best))) {
				best = service;
			}
		}
		return best;
	}
}
