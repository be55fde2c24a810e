package org.fathom.diagram.runtime;

import org.fathom.diagram.description.DiagramDescription;

/** What all synchronisations of one runtime share. */
record Engine(Evaluator evaluator, DomainClasses classes) {

	/** A mapping by its id; {@code null} if it could not be read. */
	static <M> M mapping(DiagramDescription description, String id, Class<M> type) {
		Object mapping = id == null ? null : description.mappings().get(id);
		return type.isInstance(mapping) ? type.cast(mapping) : null;
	}
}
