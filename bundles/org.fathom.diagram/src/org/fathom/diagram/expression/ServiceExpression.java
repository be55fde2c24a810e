package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** The language {@code service:}: a service written in Java, of the element or of a variable, with variables as arguments. */
final class ServiceExpression implements Expression {
	private final String receiver;
	private final String name;
	private final List<Expression> arguments = new ArrayList<>();

	ServiceExpression(String text) throws EvaluationException {
		int open = text.indexOf('(');
		String service = (open < 0 ? text : text.substring(0, open)).trim();
		int dot = service.indexOf('.');
		receiver = dot < 0 ? "self" : service.substring(0, dot).trim(); //$NON-NLS-1$
		name = service.substring(dot + 1);
		if (open >= 0) {
			String inside = text.substring(open + 1, Math.max(open + 1, text.lastIndexOf(')'))).trim();
			for (String argument : inside.isEmpty() ? new String[0] : inside.split(",")) { //$NON-NLS-1$
				arguments.add(new AqlParser(argument.trim()).parse());
			}
		}
	}

	@Override
	public Object evaluate(Scope scope) throws EvaluationException {
		Object self = scope.variable(receiver);
		if (self != null && !(self instanceof EObject)) {
			throw Failures.failed(name, new ClassCastException(receiver));
		}
		Object result = scope.interpreter().javaServices().call(name, Call.values(scope, self, arguments));
		if (result instanceof Nothing) {
			throw Failures.unknownService(name);
		}
		return result;
	}
}
