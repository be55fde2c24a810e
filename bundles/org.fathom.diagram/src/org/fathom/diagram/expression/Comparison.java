package org.fathom.diagram.expression;

import java.util.Objects;

/** The comparison operators. */
final class Comparison {
	private Comparison() {
	}

	static Expression of(String operator, Expression left, Expression right) {
		switch (operator) {
		case "=": //$NON-NLS-1$
		case "==": //$NON-NLS-1$
			return scope -> Boolean.valueOf(Objects.equals(left.evaluate(scope), right.evaluate(scope)));
		case "<>": //$NON-NLS-1$
		case "!=": //$NON-NLS-1$
			return scope -> Boolean.valueOf(!Objects.equals(left.evaluate(scope), right.evaluate(scope)));
		default:
			return scope -> order(operator, left.evaluate(scope), right.evaluate(scope));
		}
	}

	/** The value of an operator that compares; {@code null} if the values have no order. */
	@SuppressWarnings("unchecked")
	static Object order(String operator, Object left, Object right) throws EvaluationException {
		boolean leftFits = left == null || left instanceof Comparable;
		boolean rightFits = right == null || right instanceof Comparable;
		if (!leftFits || !rightFits) {
			return null;
		}
		try {
			int result = ((Comparable<Object>) left).compareTo(Objects.requireNonNull(right));
			switch (operator) {
			case "<": //$NON-NLS-1$
				return Boolean.valueOf(result < 0);
			case "<=": //$NON-NLS-1$
				return Boolean.valueOf(result <= 0);
			case ">": //$NON-NLS-1$
				return Boolean.valueOf(result > 0);
			default:
				return Boolean.valueOf(result >= 0);
			}
		} catch (ClassCastException | NullPointerException e) {
			throw Failures.failed(operator, e);
		}
	}
}
