package org.fathom.diagram.expression;

/** A built-in service of the expression language. */
@FunctionalInterface
interface Service {
	/** What a service gives if it does not exist for these values. */
	Object ABSENT = new Object();

	/** Its value, or {@link #ABSENT}; receiver and arguments may be {@code null}. */
	Object call(Scope scope, Object receiver, Object[] arguments) throws EvaluationException;
}
