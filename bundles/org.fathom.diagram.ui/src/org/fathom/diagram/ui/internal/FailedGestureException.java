package org.fathom.diagram.ui.internal;

/** Carries the failure of a tool out of a change, so that the change is rolled back. */
final class FailedGestureException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	FailedGestureException(Exception cause) {
		super(cause.getMessage(), cause);
	}
}
