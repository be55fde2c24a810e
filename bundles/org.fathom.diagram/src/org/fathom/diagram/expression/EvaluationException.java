package org.fathom.diagram.expression;

/** An expression that cannot be evaluated: wrong in itself, or failing on this element. */
public final class EvaluationException extends Exception {
	private static final long serialVersionUID = 1L;

	/** Why an expression fails. */
	public enum Reason {
		/** It cannot be parsed. */
		SYNTAX("syntax"), //$NON-NLS-1$
		/** It names a type or enumeration literal that does not exist. */
		UNKNOWN_TYPE("unknown type"), //$NON-NLS-1$
		/** It names a variable that is not bound. */
		UNKNOWN_VARIABLE("unknown variable"), //$NON-NLS-1$
		/** It names a feature that the element has not. */
		UNKNOWN_FEATURE("unknown feature"), //$NON-NLS-1$
		/** It names a service that does not exist. */
		UNKNOWN_SERVICE("unknown service"), //$NON-NLS-1$
		/** A service or operator failed. */
		FAILED("failed"); //$NON-NLS-1$

		private final String text;

		Reason(String text) {
			this.text = text;
		}

		/**
		 * The reason in the words of the conformance cases.
		 *
		 * @return lower case words
		 */
		public String text() {
			return text;
		}
	}

	private final Reason reason;

	/**
	 * An expression failed.
	 *
	 * @param reason  why
	 * @param message what is wrong, for the user
	 */
	public EvaluationException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	/**
	 * An expression failed because of another exception.
	 *
	 * @param reason  why
	 * @param message what is wrong, for the user
	 * @param cause   the exception
	 */
	public EvaluationException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	/**
	 * Why it failed.
	 *
	 * @return the reason
	 */
	public Reason reason() {
		return reason;
	}
}
