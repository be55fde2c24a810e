package org.fathom.diagram.expression;

/** The logic operators: lazy on the left; {@code null} fails, other values that are no Booleans give {@code null}. */
final class Logic {
	private Logic() {
	}

	static Expression not(Expression operand) {
		return scope -> {
			Object value = required("not", operand.evaluate(scope)); //$NON-NLS-1$
			return value instanceof Boolean b ? Boolean.valueOf(!b.booleanValue()) : null;
		};
	}

	static Expression and(Expression left, Expression right) {
		return scope -> lazy("and", left, right, scope, Boolean.FALSE, Boolean.FALSE); //$NON-NLS-1$
	}

	static Expression or(Expression left, Expression right) {
		return scope -> lazy("or", left, right, scope, Boolean.TRUE, Boolean.TRUE); //$NON-NLS-1$
	}

	static Expression implies(Expression left, Expression right) {
		return scope -> lazy("implies", left, right, scope, Boolean.FALSE, Boolean.TRUE); //$NON-NLS-1$
	}

	static Expression xor(Expression left, Expression right) {
		return scope -> {
			Object a = required("xor", left.evaluate(scope)); //$NON-NLS-1$
			Object b = required("xor", right.evaluate(scope)); //$NON-NLS-1$
			return a instanceof Boolean && b instanceof Boolean ? Boolean.valueOf(!a.equals(b)) : null;
		};
	}

	private static Object lazy(String name, Expression left, Expression right, Scope scope, Boolean decisive,
			Boolean result) throws EvaluationException {
		Object a = left.evaluate(scope);
		if (decisive.equals(a)) {
			return result;
		}
		Object b = right.evaluate(scope);
		required(name, a);
		required(name, b);
		return a instanceof Boolean && b instanceof Boolean ? b : null;
	}

	private static Object required(String name, Object value) throws EvaluationException {
		if (value == null) {
			throw Failures.failed(name, new NullPointerException());
		}
		return value;
	}
}
