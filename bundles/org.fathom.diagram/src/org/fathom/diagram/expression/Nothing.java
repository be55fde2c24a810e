package org.fathom.diagram.expression;

/**
 * What a feature or service that does not exist gives. Unlike {@code null} it fits no service that asks for a kind of
 * value, and each one equals only itself; as the result of a whole expression it is {@code null}.
 */
final class Nothing {

	@Override
	public String toString() {
		return ""; //$NON-NLS-1$
	}
}
