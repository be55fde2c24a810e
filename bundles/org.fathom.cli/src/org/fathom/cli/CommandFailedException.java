package org.fathom.cli;

/** A command that could not do what it was asked; the message is for the user. */
final class CommandFailedException extends Exception {
	private static final long serialVersionUID = 1L;

	CommandFailedException(String message) {
		super(message);
	}
}
