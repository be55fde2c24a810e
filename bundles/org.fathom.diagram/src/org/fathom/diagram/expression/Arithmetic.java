package org.fathom.diagram.expression;

import java.util.Map;

/** The arithmetic operators. They are services; those of two integers are computed at once. */
final class Arithmetic {
	private static final Map<String, String> NAMES = Map.of("+", "add", "-", "sub", "*", "mult", "/", "divOp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private Arithmetic() {
	}

	static Expression of(String operator, Expression left, Expression right) {
		String name = NAMES.get(operator);
		return scope -> {
			Object a = left.evaluate(scope);
			Object b = right.evaluate(scope);
			if (a instanceof Integer x && b instanceof Integer y && (y.intValue() != 0 || !"/".equals(operator))) { //$NON-NLS-1$
				return integers(operator, x.intValue(), y.intValue());
			}
			return scope.call(name, a, b);
		};
	}

	static Expression negate(Expression operand) {
		return scope -> scope.call("unaryMin", operand.evaluate(scope)); //$NON-NLS-1$
	}

	private static Integer integers(String operator, int a, int b) {
		switch (operator) {
		case "+": //$NON-NLS-1$
			return Integer.valueOf(a + b);
		case "-": //$NON-NLS-1$
			return Integer.valueOf(a - b);
		case "*": //$NON-NLS-1$
			return Integer.valueOf(a * b);
		default:
			return Integer.valueOf(a / b);
		}
	}
}
