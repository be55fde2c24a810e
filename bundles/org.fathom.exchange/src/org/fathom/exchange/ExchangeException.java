package org.fathom.exchange;

/** An export or import that could not be done; the message is for the user and names the file. */
public class ExchangeException extends Exception {
	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message what went wrong, in the user's language
	 * @param cause   why
	 */
	public ExchangeException(String message, Throwable cause) {
		super(message, cause);
	}
}
