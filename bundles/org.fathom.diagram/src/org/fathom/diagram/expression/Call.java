package org.fathom.diagram.expression;

import java.util.Collection;
import java.util.List;

/** A service of a value, or of every element of a collection. */
final class Call implements Expression {
	private final Expression receiver;
	private final String name;
	private final List<Expression> arguments;

	Call(Expression receiver, String name, List<Expression> arguments) {
		this.receiver = receiver;
		this.name = name;
		this.arguments = arguments;
	}

	@Override
	public Object evaluate(Scope scope) throws EvaluationException {
		Object value = receiver.evaluate(scope);
		Object[] values = values(scope, arguments);
		if (value instanceof Collection<?> collection) {
			Collection<Object> result = Values.like(collection);
			for (Object element : collection) {
				Values.addFlat(result, scope.interpreter().services().call(scope, name, element, values));
			}
			return result;
		}
		return scope.interpreter().services().call(scope, name, value, values);
	}

	static Object[] values(Scope scope, List<Expression> arguments) throws EvaluationException {
		Object[] values = new Object[arguments.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = arguments.get(i).evaluate(scope);
		}
		return values;
	}
}
