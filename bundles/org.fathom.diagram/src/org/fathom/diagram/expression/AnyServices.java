package org.fathom.diagram.expression;

import java.util.HashMap;
import java.util.Map;

/** Services of every value. */
final class AnyServices {

	Map<String, Service> services() {
		Map<String, Service> services = new HashMap<>();
		services.put("toString", (scope, self, args) -> args.length == 0 ? Values.text(self) : Service.ABSENT); //$NON-NLS-1$
		services.put("oclIsKindOf", typed((scope, self, args) -> Boolean.valueOf(Types.isKind(self, args[0])))); //$NON-NLS-1$
		services.put("oclIsTypeOf", typed((scope, self, args) -> Boolean.valueOf(Types.isExactly(self, args[0])))); //$NON-NLS-1$
		services.put("oclAsType", typed((scope, self, args) -> { //$NON-NLS-1$
			if (self != null && !Types.isKind(self, args[0])) {
				throw Failures.failed("oclAsType", new ClassCastException()); //$NON-NLS-1$
			}
			return self;
		}));
		services.put("oclIsUndefined", (scope, self, args) -> Boolean.valueOf(self == null)); //$NON-NLS-1$
		services.put("equals", (scope, self, args) -> args.length == 1 ? Boolean.valueOf(self != null //$NON-NLS-1$
				&& self.equals(args[0])) : Service.ABSENT);
		services.put("differs", (scope, self, args) -> args.length == 1 ? Boolean.valueOf(self == null //$NON-NLS-1$
				? args[0] != null : !self.equals(args[0])) : Service.ABSENT);
		return services;
	}

	private static Service typed(Service service) {
		return (scope, self, args) -> args.length == 1 && Types.isType(args[0]) ? service.call(scope, self, args)
				: Service.ABSENT;
	}
}
