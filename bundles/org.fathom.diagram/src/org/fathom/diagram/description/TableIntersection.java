package org.fathom.diagram.description;

import java.util.List;

/**
 * What gives the cells of a cross table.
 *
 * @param id            position in the file, unique
 * @param name          name
 * @param lineMappings  ids of the mappings of the lines that it is for
 * @param columnMapping id of the mapping of the columns that it is for
 * @param elements      the elements that are cells; {@code null} if cells are relations between lines and columns
 * @param lineFinder    expression for the lines of an element
 * @param columnFinder  expression for the columns of an element or line
 * @param precondition  expression, evaluated on the column's element; empty means always
 * @param cell          what the cells show and how they are edited
 * @param style         style of the cells
 */
public record TableIntersection(String id, String name, List<String> lineMappings, String columnMapping,
		TableHeader elements, String lineFinder, String columnFinder, String precondition, TableCellMapping cell,
		TableStyle style) {

	/**
	 * Takes an own copy of the list.
	 */
	public TableIntersection {
		lineMappings = List.copyOf(lineMappings);
	}
}
