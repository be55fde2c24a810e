package org.fathom.diagram.expression;

import java.util.Collection;
import java.util.List;

/** A service of a value, or of every element of a collection, also of those of its collections. */
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
		return apply(scope, value, values(scope, value, arguments));
	}

	private Object apply(Scope scope, Object value, Object[] values) {
		if (value instanceof Collection<?> collection) {
			Collection<Object> result = Values.like(collection);
			for (Object element : collection) {
				Values.addFlat(result, apply(scope, element, values));
			}
			return result;
		}
		values[0] = value;
		return scope.call(name, values);
	}

	/** The receiver and the values of the arguments. */
	static Object[] values(Scope scope, Object receiver, List<Expression> arguments) throws EvaluationException {
		Object[] values = new Object[arguments.size() + 1];
		values[0] = receiver;
		for (int i = 1; i < values.length; i++) {
			values[i] = arguments.get(i - 1).evaluate(scope);
		}
		return values;
	}
}
