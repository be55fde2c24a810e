package org.fathom.diagram.description;

import java.util.List;
import java.util.Map;

/**
 * A kind of table.
 *
 * @param id                position in the file, unique
 * @param viewpoint         name of its viewpoint
 * @param name              name
 * @param label             what a person reads; the name if there is no label
 * @param cross             {@code true} for a cross table, whose columns are elements; else they are features
 * @param domainClass       class of the elements that a table can be about
 * @param precondition      expression; empty means always
 * @param titleExpression   expression for the name of a new table
 * @param initialisation    whether tables are created with a new study
 * @param headerColumnWidth width of the column with the headers of the lines in pixels; 0 if not given
 * @param lines             the mappings of the top lines, reused ones last
 * @param columns           the mappings of the columns, reused ones last
 * @param intersections     the mappings of the cells of a cross table
 * @param createTools       the tools that create lines or columns, used on the table itself
 * @param lineMappings      every line mapping by its id, those of sub lines too
 */
public record TableDescription(String id, String viewpoint, String name, String label, boolean cross,
		String domainClass, String precondition, String titleExpression, boolean initialisation, int headerColumnWidth,
		List<TableLineMapping> lines, List<TableColumnMapping> columns, List<TableIntersection> intersections,
		List<ToolDescription> createTools, Map<String, TableLineMapping> lineMappings) {

	/**
	 * Takes own copies of the lists.
	 */
	public TableDescription {
		lines = List.copyOf(lines);
		columns = List.copyOf(columns);
		intersections = List.copyOf(intersections);
		createTools = List.copyOf(createTools);
		lineMappings = Map.copyOf(lineMappings);
	}
}
