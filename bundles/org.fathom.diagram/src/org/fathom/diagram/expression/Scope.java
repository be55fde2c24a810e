package org.fathom.diagram.expression;

import java.util.Map;

/** What an expression can see: variables, services and types. */
final class Scope {
	private final Interpreter interpreter;
	private final Object self;
	private final Map<String, ?> variables;
	private final Evaluation evaluation;
	private final Scope outer;
	private final String name;
	private final Object value;

	Scope(Interpreter interpreter, Object self, Map<String, ?> variables) {
		this(interpreter, self, variables, new Evaluation(), null, null, null);
	}

	private Scope(Interpreter interpreter, Object self, Map<String, ?> variables, Evaluation evaluation,
			Scope outer, String name, Object value) {
		this.interpreter = interpreter;
		this.self = self;
		this.variables = variables;
		this.evaluation = evaluation;
		this.outer = outer;
		this.name = name;
		this.value = value;
	}

	/** A scope with one more variable. */
	Scope with(String variable, Object content) {
		return new Scope(interpreter, self, variables, evaluation, this, variable, content);
	}

	/** The evaluation of the whole expression that this belongs to. */
	Evaluation evaluation() {
		return evaluation;
	}

	/** The value of a service, of which the first value is the receiver; one that fails gives {@link Nothing}. */
	Object call(String service, Object... values) {
		Evaluation.Record record = evaluation.record();
		try {
			return interpreter.services().call(service, values);
		} catch (EvaluationException e) {
			record.add(e);
			return new Nothing();
		}
	}

	Interpreter interpreter() {
		return interpreter;
	}

	/** The element that the whole expression is evaluated on. */
	Object self() {
		return self;
	}

	Object variable(String wanted) throws EvaluationException {
		for (Scope scope = this; scope.name != null; scope = scope.outer) {
			if (scope.name.equals(wanted)) {
				return scope.value;
			}
		}
		if ("self".equals(wanted)) { //$NON-NLS-1$
			return self;
		}
		Object found = variables.get(wanted);
		if (found == null && !variables.containsKey(wanted)) {
			throw Failures.unknownVariable(wanted);
		}
		return found;
	}
}
