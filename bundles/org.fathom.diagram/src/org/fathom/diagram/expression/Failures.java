package org.fathom.diagram.expression;

import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.expression.EvaluationException.Reason;
import org.fathom.diagram.internal.Messages;

/** Makes the exceptions of expressions, with their messages. */
final class Failures {
	private Failures() {
	}

	static EvaluationException unknownVariable(String name) {
		return new EvaluationException(Reason.UNKNOWN_VARIABLE,
				NLS.bind(Messages.Expression_unknownVariable_message, name));
	}

	static EvaluationException unknownFeature(String name) {
		return new EvaluationException(Reason.UNKNOWN_FEATURE,
				NLS.bind(Messages.Expression_unknownFeature_message, name));
	}

	static EvaluationException unknownService(String name) {
		return new EvaluationException(Reason.UNKNOWN_SERVICE,
				NLS.bind(Messages.Expression_unknownService_message, name));
	}

	static EvaluationException unknownType(String name) {
		return new EvaluationException(Reason.UNKNOWN_TYPE, NLS.bind(Messages.Expression_unknownType_message, name));
	}

	static EvaluationException syntax(String text, int position) {
		return new EvaluationException(Reason.SYNTAX,
				NLS.bind(Messages.Expression_syntax_message, Integer.valueOf(position + 1), text));
	}

	/**
	 * What a service throws: it says by an illegal argument, in the user's words, what it does not take; anything else, special kinds of
	 * illegal arguments too, which libraries throw, is its own failure.
	 */
	static EvaluationException thrown(String service, Throwable cause) {
		boolean refused = cause != null && cause.getClass() == IllegalArgumentException.class && cause.getMessage() != null;
		return refused ? new EvaluationException(Reason.FAILED, cause.getMessage(), cause) : failed(service, cause);
	}

	static EvaluationException failed(String what, Throwable cause) {
		String detail = cause == null ? "" : cause.getMessage() == null ? cause.getClass().getSimpleName() //$NON-NLS-1$
				: cause.getMessage();
		return new EvaluationException(Reason.FAILED, NLS.bind(Messages.Expression_failed_message, what, detail),
				cause);
	}
}
