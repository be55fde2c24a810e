package org.fathom.diagram.description;

import java.util.List;

/**
 * What gives columns of a table.
 *
 * @param id            position in the file, unique
 * @param name          name
 * @param header        which elements, and their headers
 * @param feature       name of the feature that the cells show, {@code *} for none in particular; {@code null} in cross tables
 * @param featureParent expression for the element that has the feature; empty means the line's element
 * @param width         width in pixels; 0 if not given
 * @param cell          what the cells show and how they are edited; {@code null} in cross tables
 * @param style         style of the column, and of the cells of a feature
 * @param createTools   the tools that create a column, used on a column of this mapping
 * @param deleteTool    the tool that deletes a column; {@code null} if there is none
 */
public record TableColumnMapping(String id, String name, TableHeader header, String feature, String featureParent,
		int width, TableCellMapping cell, TableStyle style, List<ToolDescription> createTools,
		ToolDescription deleteTool) {

	/**
	 * Takes an own copy of the list.
	 */
	public TableColumnMapping {
		createTools = List.copyOf(createTools);
	}
}
