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
		Object value = receiver.evaluate(scope);
		Object self = value instanceof Nothing ? value : Values.collection(value);
		return scope.call(name, Call.values(scope, self, arguments));
	}
}
