package org.fathom.diagram.expression;

/** A parsed expression. */
@FunctionalInterface
interface Expression {

	/** Its value in a scope; may be {@code null}. */
	Object evaluate(Scope scope) throws EvaluationException;
}
