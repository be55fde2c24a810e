package org.fathom.diagram.expression;

/** A view that is no model element but has features that expressions may ask for, for example a line of a table. */
public interface ViewObject {

	/**
	 * The value of a feature.
	 *
	 * @param name its name in expressions
	 * @return its value; {@code null} if there is none of this name
	 */
	Object feature(String name);
}
