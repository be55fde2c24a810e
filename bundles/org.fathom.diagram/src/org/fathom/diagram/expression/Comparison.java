package org.fathom.diagram.expression;

import java.util.Map;
import java.util.Objects;

/** The comparison operators; those of order are services. */
final class Comparison {
	private static final Map<String, String> NAMES = Map.of("<", "lessThan", "<=", "lessThanEqual", ">", "greaterThan", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			">=", "greaterThanEqual"); //$NON-NLS-1$ //$NON-NLS-2$

	private Comparison() {
	}

	static Expression of(String operator, Expression left, Expression right) {
		switch (operator) {
		case "=": //$NON-NLS-1$
		case "==": //$NON-NLS-1$
			return scope -> Boolean.valueOf(areEqual(left, right, scope));
		case "<>": //$NON-NLS-1$
		case "!=": //$NON-NLS-1$
			return scope -> Boolean.valueOf(!areEqual(left, right, scope));
		default:
			return scope -> scope.call(NAMES.get(operator), left.evaluate(scope), right.evaluate(scope));
		}
	}

	private static boolean areEqual(Expression left, Expression right, Scope scope) throws EvaluationException {
		return Objects.equals(TypedNull.plain(left.evaluate(scope)), TypedNull.plain(right.evaluate(scope)));
	}
}
