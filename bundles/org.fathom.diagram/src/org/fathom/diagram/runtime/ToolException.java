package org.fathom.diagram.runtime;

/** A tool that failed: the caller takes back what it did so far. */
public class ToolException extends Exception {
	private static final long serialVersionUID = 1L;

	/**
	 * A tool failed.
	 *
	 * @param message what went wrong, for the user
	 */
	public ToolException(String message) {
		super(message);
	}

	/**
	 * A tool failed because of another exception.
	 *
	 * @param message what went wrong, for the user
	 * @param cause   the exception
	 */
	public ToolException(String message, Throwable cause) {
		super(message, cause);
	}
}
