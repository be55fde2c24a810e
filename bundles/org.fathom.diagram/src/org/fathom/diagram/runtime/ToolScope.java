package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.notation.Diagram;

/** One use of one tool: the diagram it works on, if it is one, and what it has created so far. */
record ToolScope(Diagram diagram, DiagramDescription description, List<EObject> created) {

	ToolScope(Diagram diagram, DiagramDescription description) {
		this(diagram, description, new ArrayList<>());
	}

	/** Name of the description, for problems; empty outside of diagrams. */
	String representation() {
		return description == null ? "" : description.name(); //$NON-NLS-1$
	}
}
