package org.fathom.diagram.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;

/** Services of numbers. */
final class NumberServices {

	Map<String, Service> services() {
		Map<String, Service> services = new HashMap<>();
		services.put("mod", binary((a, b) -> a % b, (a, b) -> a % b)); //$NON-NLS-1$
		services.put("div", binary((a, b) -> a / b, null)); //$NON-NLS-1$
		services.put("max", binary(Math::max, Math::max)); //$NON-NLS-1$
		services.put("min", binary(Math::min, Math::min)); //$NON-NLS-1$
		services.put("abs", (scope, self, args) -> { //$NON-NLS-1$
			if (self instanceof Integer number) {
				return Integer.valueOf(Math.abs(number.intValue()));
			}
			return self instanceof Double number ? Double.valueOf(Math.abs(number.doubleValue())) : Service.ABSENT;
		});
		services.put("floor", (scope, self, args) -> self instanceof Number number //$NON-NLS-1$
				? Integer.valueOf((int) Math.floor(number.doubleValue())) : Service.ABSENT);
		services.put("round", (scope, self, args) -> self instanceof Number number //$NON-NLS-1$
				? Integer.valueOf((int) Math.round(number.doubleValue())) : Service.ABSENT);
		return services;
	}

	private static Service binary(IntBinaryOperator integers, DoubleBinaryOperator reals) {
		return (scope, self, args) -> {
			if (args.length == 1 && self instanceof Integer a && args[0] instanceof Integer b) {
				return Integer.valueOf(integers.applyAsInt(a.intValue(), b.intValue()));
			}
			if (reals != null && args.length == 1 && self instanceof Double a && args[0] instanceof Double b) {
				return Double.valueOf(reals.applyAsDouble(a.doubleValue(), b.doubleValue()));
			}
			return Service.ABSENT;
		};
	}
}
