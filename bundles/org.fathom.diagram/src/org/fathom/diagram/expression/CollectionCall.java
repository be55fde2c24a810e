package org.fathom.diagram.expression;

import java.util.List;

/** A service of a collection; a single value is a set of one. */
final class CollectionCall implements Expression {
	private final Expression receiver;
	private final String name;
	private final List<Expression> arguments;

	CollectionCall(Expression receiver, String name, List<Expression> arguments) {
		this.receiver = receiver;
		this.name = name;
		this.arguments = arguments;
	}

	@Override
	public Object evaluate(Scope scope) throws EvaluationException {
		Object value = Values.collection(receiver.evaluate(scope));
		return scope.interpreter().services().call(scope, name, value, Call.values(scope, arguments));
	}
}
