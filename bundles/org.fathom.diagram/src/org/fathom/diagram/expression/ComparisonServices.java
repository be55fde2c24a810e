package org.fathom.diagram.expression;

import java.util.HashMap;
import java.util.Map;

/** The comparison operators by their names. */
final class ComparisonServices {

	Map<String, Service> services() {
		Map<String, Service> services = new HashMap<>();
		Map.of("lessThan", "<", "lessThanEqual", "<=", "greaterThan", ">", "greaterThanEqual", ">=") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				.forEach((name, operator) -> services.put(name, (scope, self, args) -> args.length == 1
						&& self instanceof Comparable && args[0] instanceof Comparable
								? Comparison.order(operator, self, args[0]) : Service.ABSENT));
		return services;
	}
}
