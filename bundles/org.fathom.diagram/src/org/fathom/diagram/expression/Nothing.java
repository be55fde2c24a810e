package org.fathom.diagram.expression;

/**
 * What a feature or service that does not exist gives. Unlike {@code null} it fits no service that asks for a kind of
 * value, and it equals nothing else; as the result of a whole expression it is {@code null}.
 */
final class Nothing {
	/** The one value. */
	static final Nothing VALUE = new Nothing();

	private Nothing() {
	}

	@Override
	public String toString() {
		return ""; //$NON-NLS-1$
	}
}
