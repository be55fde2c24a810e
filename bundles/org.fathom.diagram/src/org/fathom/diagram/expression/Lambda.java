package org.fathom.diagram.expression;

/** An expression on a value with a name. */
record Lambda(String variable, Expression body) {

	Object apply(Scope scope, Object value) throws EvaluationException {
		return body.evaluate(scope.with(variable, value));
	}

	boolean test(Scope scope, Object value) throws EvaluationException {
		return Boolean.TRUE.equals(apply(scope, value));
	}
}
