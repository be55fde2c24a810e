package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;

/** The language {@code service:}: a service written in Java, with variables as arguments. */
final class ServiceExpression implements Expression {
	private final String name;
	private final List<Expression> arguments = new ArrayList<>();

	ServiceExpression(String text) throws EvaluationException {
		int open = text.indexOf('(');
		name = open < 0 ? text.trim() : text.substring(0, open).trim();
		if (open >= 0) {
			String inside = text.substring(open + 1, Math.max(open + 1, text.lastIndexOf(')'))).trim();
			for (String argument : inside.isEmpty() ? new String[0] : inside.split(",")) { //$NON-NLS-1$
				arguments.add(new AqlParser(argument.trim()).parse());
			}
		}
	}

	@Override
	public Object evaluate(Scope scope) throws EvaluationException {
		Object result = scope.interpreter().javaServices().call(name, Call.values(scope, scope.self(), arguments));
		if (result instanceof Nothing) {
			throw Failures.unknownService(name);
		}
		return result;
	}
}
