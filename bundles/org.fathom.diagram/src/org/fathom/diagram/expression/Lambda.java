package org.fathom.diagram.expression;

/** An expression on a value with a name, with the variables at the place where it is written. */
record Lambda(String variable, Expression body, Scope scope) {

	Object apply(Object value) throws EvaluationException {
		scope.evaluation().startRecord();
		return TypedNull.plain(body.evaluate(scope.with(variable, value)));
	}

	boolean test(Object value) throws EvaluationException {
		return Boolean.TRUE.equals(apply(value));
	}
}
