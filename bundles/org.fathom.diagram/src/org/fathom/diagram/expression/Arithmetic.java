package org.fathom.diagram.expression;

import java.util.Collection;

/** The arithmetic operators; there is none between an integer and a real. */
final class Arithmetic {
	private Arithmetic() {
	}

	static Expression of(String operator, Expression left, Expression right) {
		return scope -> {
			Object a = left.evaluate(scope);
			Object b = right.evaluate(scope);
			if (a instanceof Integer x && b instanceof Integer y) {
				return integers(operator, x.intValue(), y.intValue());
			}
			if (a instanceof Double x && b instanceof Double y) {
				return Double.valueOf(reals(operator, x.doubleValue(), y.doubleValue()));
			}
			return others(operator, a, b);
		};
	}

	static Expression negate(Expression operand) {
		return scope -> {
			Object value = operand.evaluate(scope);
			if (value instanceof Integer number) {
				return Integer.valueOf(-number.intValue());
			}
			return value instanceof Double number ? Double.valueOf(-number.doubleValue()) : null;
		};
	}

	private static Integer integers(String operator, int a, int b) throws EvaluationException {
		switch (operator) {
		case "+": //$NON-NLS-1$
			return Integer.valueOf(a + b);
		case "-": //$NON-NLS-1$
			return Integer.valueOf(a - b);
		case "*": //$NON-NLS-1$
			return Integer.valueOf(a * b);
		default:
			if (b == 0) {
				throw Failures.failed("/", new ArithmeticException()); //$NON-NLS-1$
			}
			return Integer.valueOf(a / b);
		}
	}

	private static double reals(String operator, double a, double b) {
		switch (operator) {
		case "+": //$NON-NLS-1$
			return a + b;
		case "-": //$NON-NLS-1$
			return a - b;
		case "*": //$NON-NLS-1$
			return a * b;
		default:
			return a / b;
		}
	}

	private static Object others(String operator, Object a, Object b) {
		boolean plus = "+".equals(operator); //$NON-NLS-1$
		if (a instanceof Collection<?> x && b instanceof Collection<?> y) {
			return plus ? CollectionServices.add(x, y) : "-".equals(operator) ? CollectionServices.sub(x, y) : null; //$NON-NLS-1$
		}
		boolean texts = a == null || b == null || a instanceof String || b instanceof String;
		return plus && texts ? Values.text(a) + Values.text(b) : null;
	}
}
