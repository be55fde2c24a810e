package org.fathom.diagram.runtime;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;

/** Opens diagrams when a tool asks for it. */
@FunctionalInterface
public interface Navigator {

	/**
	 * Opens a diagram.
	 *
	 * @param description kind of diagram
	 * @param element     the element that the diagram is about
	 * @param create      {@code true} if it is made when there is none
	 */
	void navigate(DiagramDescription description, EObject element, boolean create);
}
