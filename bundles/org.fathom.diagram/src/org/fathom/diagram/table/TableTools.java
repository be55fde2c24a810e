package org.fathom.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.TableCellMapping;
import org.fathom.diagram.description.TableIntersection;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.runtime.ModelEngine;
import org.fathom.diagram.runtime.ToolException;

/**
 * Runs the tools of one table.
 *
 * <p>Tools change the model at once: the caller wraps each call in a command, takes everything back if a
 * {@link ToolException} comes out, and refreshes the table afterwards, as with the tools of a diagram. After an undo the
 * table only needs a refresh. Methods that return elements give those created, in order.
 */
public final class TableTools {
	private final ModelEngine engine;
	private final Table table;

	TableTools(ModelEngine engine, Table table) {
		this.engine = engine;
		this.table = table;
	}

	/**
	 * The tools that create lines or columns in the table itself.
	 *
	 * @return the tools in the order of the specification
	 */
	public List<ToolDescription> createTools() {
		return table.description().createTools();
	}

	/**
	 * Whether a menu should offer a tool: its precondition holds.
	 *
	 * @param tool a tool of the table or of the line
	 * @param line the line that it is used on; {@code null} for the table
	 * @return {@code false} if the precondition does not hold
	 */
	public boolean canCreate(ToolDescription tool, TableLine line) {
		return engine.holds(tool.precondition(), line == null ? table.target() : line.target(), onLine(line),
				tool.id());
	}

	/**
	 * Runs a tool that creates a line or column. Like the command of Sirius it does not ask the precondition.
	 *
	 * @param tool the tool
	 * @param line the line that it is used on; {@code null} for the table
	 * @return the elements created
	 * @throws ToolException if an operation fails
	 */
	public List<EObject> create(ToolDescription tool, TableLine line) throws ToolException {
		return engine.run(tool, line == null ? table.target() : line.target(), onLine(line));
	}

	/**
	 * Runs a tool that creates a column, on a column.
	 *
	 * @param tool   the tool
	 * @param column the column that it is used on
	 * @return the elements created
	 * @throws ToolException if an operation fails
	 */
	public List<EObject> create(ToolDescription tool, TableColumn column) throws ToolException {
		EObject element = column.target() == null ? table.target() : column.target();
		return engine.run(tool, element, variables("element", element, "container", table.target())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether a line can be deleted.
	 *
	 * @param line the line
	 * @return {@code false} if the precondition of its tool does not hold
	 */
	public boolean canDelete(TableLine line) {
		return mayDelete(line.mapping().deleteTool(), line.target());
	}

	/**
	 * Deletes what a line stands for, by its tool or else with all references to it.
	 *
	 * @param line the line
	 * @throws ToolException if an operation fails
	 */
	public void delete(TableLine line) throws ToolException {
		delete(line.mapping().deleteTool(), line.target(), line.semanticElements());
	}

	/**
	 * Whether a column can be deleted.
	 *
	 * @param column the column
	 * @return {@code false} for a feature, and if the precondition of its tool does not hold
	 */
	public boolean canDelete(TableColumn column) {
		return column.target() != null && mayDelete(column.mapping().deleteTool(), column.target());
	}

	/**
	 * Deletes what a column stands for, by its tool or else with all references to it.
	 *
	 * @param column the column of an element
	 * @throws ToolException if an operation fails
	 */
	public void delete(TableColumn column) throws ToolException {
		delete(column.mapping().deleteTool(), column.target(), column.semanticElements());
	}

	/**
	 * Whether a person may edit a cell.
	 *
	 * @param cell the cell
	 * @return {@code true} if it has a tool and its mapping and the tool's precondition allow it
	 */
	public boolean canEdit(TableCell cell) {
		TableCellMapping mapping = cell.mapping();
		Map<String, Object> variables = onCell(cell);
		return mapping.editTool() != null && engine.holds(mapping.canEdit(), cell.target(), variables, cell.mappingName())
				&& engine.holds(mapping.editTool().precondition(), cell.target(), variables, mapping.editTool().id());
	}

	/**
	 * Whether a typed text fits the mask of a cell's tool.
	 *
	 * @param cell the cell
	 * @param text the text
	 * @return {@code false} too if it has no tool
	 */
	public boolean accepts(TableCell cell, String text) {
		return cell.mapping().editTool() != null && ModelEngine.parts(cell.mapping().editTool(), text) != null;
	}

	/**
	 * Runs the edit tool of a cell. Like the command of Sirius it does not ask whether a person may edit it.
	 *
	 * @param cell the cell
	 * @param text the text typed
	 * @return the elements created
	 * @throws ToolException if there is no tool, the text does not fit its mask or an operation fails
	 */
	public List<EObject> edit(TableCell cell, String text) throws ToolException {
		ToolDescription tool = cell.mapping().editTool();
		if (tool == null) {
			throw new ToolException(cell.mappingName());
		}
		return run(tool, cell.target(), onCell(cell), text);
	}

	/**
	 * The tools that create a cell where there is none.
	 *
	 * @param line   a line
	 * @param column a column
	 * @return the tools, in the order of the specification; none if there is a cell
	 */
	public List<ToolDescription> createCellTools(TableLine line, TableColumn column) {
		return line.cell(column).isPresent() ? List.of()
				: intersections(line, column).stream().map(each -> each.cell().createTool())
						.filter(tool -> tool != null).toList();
	}

	/**
	 * Runs a tool that creates a cell.
	 *
	 * @param tool   the tool
	 * @param line   the line
	 * @param column the column
	 * @param text   the text typed
	 * @return the elements created
	 * @throws ToolException if the text does not fit its mask or an operation fails
	 */
	public List<EObject> createCell(ToolDescription tool, TableLine line, TableColumn column, String text)
			throws ToolException {
		return run(tool, line.target(), variables("line", line, "column", column, "lineSemantic", line.target(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"columnSemantic", column.target()), text); //$NON-NLS-1$
	}

	private List<TableIntersection> intersections(TableLine line, TableColumn column) {
		List<TableIntersection> found = new ArrayList<>();
		for (TableIntersection each : table.description().intersections()) {
			if (each.lineMappings().contains(line.mapping().id())
					&& column.mapping().id().equals(each.columnMapping())) {
				found.add(each);
			}
		}
		return found;
	}

	private List<EObject> run(ToolDescription tool, EObject self, Map<String, Object> variables, String text)
			throws ToolException {
		Map<String, Object> parts = ModelEngine.parts(tool, text);
		if (parts == null) {
			throw new ToolException(tool.label() + ": " + text); //$NON-NLS-1$
		}
		variables.putAll(parts);
		return engine.run(tool, self, variables);
	}

	private boolean mayDelete(ToolDescription tool, EObject element) {
		return tool == null || engine.holds(tool.precondition(), element, variables("element", element), tool.id()); //$NON-NLS-1$
	}

	private void delete(ToolDescription tool, EObject element, List<EObject> elements) throws ToolException {
		if (tool == null) {
			engine.delete(elements);
		} else {
			engine.run(tool, element, variables("element", element)); //$NON-NLS-1$
		}
	}

	private Map<String, Object> onLine(TableLine line) {
		EObject element = line == null ? table.target() : line.target();
		EObject container = line == null ? table.target()
				: line.parent().map(TableLine::target).orElse(table.target());
		return variables("element", element, "container", container); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Map<String, Object> onCell(TableCell cell) {
		return variables("element", cell.target(), "line", cell.line(), "column", cell.column(), "lineSemantic", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				cell.line().target(), "columnSemantic", cell.column().target()); //$NON-NLS-1$
	}

	private Map<String, Object> variables(Object... namesAndValues) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("root", table.target()); //$NON-NLS-1$
		variables.put("table", table); //$NON-NLS-1$
		for (int i = 0; i < namesAndValues.length; i += 2) {
			variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return variables;
	}
}
