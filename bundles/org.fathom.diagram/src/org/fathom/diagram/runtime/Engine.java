package org.fathom.diagram.runtime;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;

/** What all synchronisations of one runtime share. */
record Engine(Evaluator evaluator, DomainClasses classes, NavigatorById navigator) {

	/** Opens a diagram of a description given by its id. */
	@FunctionalInterface
	interface NavigatorById {

		void navigate(String description, EObject element, boolean create);
	}


	/** A mapping by its id; {@code null} if it could not be read. */
	static <M> M mapping(DiagramDescription description, String id, Class<M> type) {
		Object mapping = id == null ? null : description.mappings().get(id);
		return type.isInstance(mapping) ? type.cast(mapping) : null;
	}
}
