package org.fathom.diagram.description;

import java.util.List;

/**
 * What gives the lines of a table.
 *
 * @param id          position in the file, unique
 * @param name        name
 * @param header      which elements, and their headers
 * @param subMappings ids of the mappings of the lines below, own ones first
 * @param style       style of the lines
 * @param createTools the tools that create a line, used on a line of this mapping
 * @param deleteTool  the tool that deletes a line; {@code null} if there is none
 */
public record TableLineMapping(String id, String name, TableHeader header, List<String> subMappings, TableStyle style,
		List<ToolDescription> createTools, ToolDescription deleteTool) {

	/**
	 * Takes own copies of the lists.
	 */
	public TableLineMapping {
		subMappings = List.copyOf(subMappings);
		createTools = List.copyOf(createTools);
	}
}
