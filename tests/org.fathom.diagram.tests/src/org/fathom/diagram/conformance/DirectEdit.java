package org.fathom.diagram.conformance;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.notation.DiagramElement;

/** Looks up whether a mapping has a direct edit tool at all. */
final class DirectEdit {
	private DirectEdit() {
	}

	static ToolDescription tool(DiagramDescription description, DiagramElement view) {
		for (MappingDescription mapping : description.mappings().values()) {
			if (mapping.name().equals(view.getMapping()) && mapping.tools().directEdit() != null) {
				return description.tools().get(mapping.tools().directEdit());
			}
		}
		return null;
	}
}
