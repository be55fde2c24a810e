package org.fathom.diagram.conformance;

import java.util.function.Function;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.MappingTools;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.notation.DiagramElement;

/** Looks up whether a mapping has a tool of a kind at all. */
final class MappingTool {
	private MappingTool() {
	}

	static ToolDescription of(DiagramDescription description, DiagramElement view, Function<MappingTools, String> kind) {
		for (MappingDescription mapping : description.mappings().values()) {
			if (mapping.name().equals(view.getMapping()) && kind.apply(mapping.tools()) != null) {
				return description.tools().get(kind.apply(mapping.tools()));
			}
		}
		return null;
	}
}
