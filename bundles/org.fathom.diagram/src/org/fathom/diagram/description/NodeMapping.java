package org.fathom.diagram.description;

import java.util.List;

import org.fathom.diagram.notation.NodeKind;

/**
 * A node, container or bordered node mapping.
 *
 * @param id                position in the file, unique
 * @param name              name
 * @param label            what a person reads; the name if there is no label
 * @param kind              what its views hold; {@link NodeKind#NODE} for node mappings
 * @param selection         which elements it shows
 * @param style             style if no condition holds; {@code null} if there is none
 * @param conditionalStyles styles under a condition
 * @param tools             tools of its views
 * @param bordered          ids of the bordered node mappings, owned and reused
 * @param subNodes          ids of the sub node mappings, owned and reused
 * @param subContainers     ids of the sub container mappings, owned and reused
 * @param imported          id of the mapping that this one imports; {@code null} if it is no import
 * @param inheritsFilters   whether filters of what it imports hold for it too
 * @param hidesSubMappings  whether an import shows nothing of what is inside the views of the mapping that it imports
 */
public record NodeMapping(String id, String name, String label, NodeKind kind, Selection selection, StyleDescription style,
		List<ConditionalStyle> conditionalStyles, MappingTools tools, List<String> bordered,
		List<String> subNodes, List<String> subContainers, String imported, boolean inheritsFilters,
		boolean hidesSubMappings) implements MappingDescription {

	/**
	 * Takes own copies of the lists.
	 */
	public NodeMapping {
		conditionalStyles = List.copyOf(conditionalStyles);
		bordered = List.copyOf(bordered);
		subNodes = List.copyOf(subNodes);
		subContainers = List.copyOf(subContainers);
	}

	/**
	 * Whether it is a container mapping.
	 *
	 * @return {@code true} if its views hold children
	 */
	public boolean isContainer() {
		return kind != NodeKind.NODE;
	}
}
