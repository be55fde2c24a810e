package org.fathom.diagram.expression;

/** The logic operators: services of Booleans, lazy on the left. */
final class Logic {
	private Logic() {
	}

	static Expression not(Expression operand) {
		return scope -> scope.call("not", operand.evaluate(scope)); //$NON-NLS-1$
	}

	static Expression and(Expression left, Expression right) {
		return lazy("and", left, right, Boolean.FALSE, Boolean.FALSE); //$NON-NLS-1$
	}

	static Expression or(Expression left, Expression right) {
		return lazy("or", left, right, Boolean.TRUE, Boolean.TRUE); //$NON-NLS-1$
	}

	static Expression implies(Expression left, Expression right) {
		return lazy("implies", left, right, Boolean.FALSE, Boolean.TRUE); //$NON-NLS-1$
	}

	static Expression xor(Expression left, Expression right) {
		return scope -> scope.call("xor", left.evaluate(scope), right.evaluate(scope)); //$NON-NLS-1$
	}

	private static Expression lazy(String name, Expression left, Expression right, Boolean decisive, Boolean result) {
		return scope -> {
			Object first = left.evaluate(scope);
			return decisive.equals(first) ? result : scope.call(name, first, right.evaluate(scope));
		};
	}
}
