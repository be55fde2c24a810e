package org.fathom.diagram.expression;

/**
 * One evaluation of a whole expression, with what failed in it. A failure does not end the evaluation, its value is
 * {@link Nothing}; whether the expression fails is decided at the end. An expression on an element of a collection starts
 * a new record: what failed before it is forgotten, as in the measured language.
 */
final class Evaluation {
	private Record current = new Record();

	/** The first failure since the record was started. */
	static final class Record {
		private EvaluationException first;

		void add(EvaluationException failure) {
			if (first == null) {
				first = failure;
			}
		}
	}

	/** The record that a call which starts now writes to. */
	Record record() {
		return current;
	}

	/** An expression whose failure is put on record. */
	static Expression recording(Expression failing) {
		return scope -> {
			try {
				return failing.evaluate(scope);
			} catch (EvaluationException e) {
				scope.evaluation().record().add(e);
				return new Nothing();
			}
		};
	}

	void startRecord() {
		current = new Record();
	}

	/** The result of the whole expression. */
	Object finish(Object value) throws EvaluationException {
		if (current.first != null) {
			throw current.first;
		}
		return value instanceof Nothing ? null : TypedNull.plain(value);
	}
}
