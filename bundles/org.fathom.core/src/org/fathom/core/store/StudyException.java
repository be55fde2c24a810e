package org.fathom.core.store;

/** A study that cannot be opened, created or saved; the message is for the user and names the file. */
public class StudyException extends Exception {
	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message what went wrong, in the user's language
	 * @param cause   why; may be {@code null}
	 */
	public StudyException(String message, Throwable cause) {
		super(message, cause);
	}
}
