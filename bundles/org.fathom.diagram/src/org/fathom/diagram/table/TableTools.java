package org.fathom.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.TableCellMapping;
import org.fathom.diagram.description.TableIntersection;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.expression.ViewObject;
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
		return column.target() == null ? create(tool, (TableLine) null) : engine.run(tool, column.target(), onColumn(column));
	}

	/**
	 * Whether a line can be deleted.
	 *
	 * @param line the line
	 * @return {@code false} if the precondition of its tool does not hold
	 */
	public boolean canDelete(TableLine line) {
		return mayDelete(line.mapping().deleteTool(), line.target(), onLine(line));
	}

	/**
	 * Deletes the element of a line, by its tool or else with all references to it. Like the command of Sirius it does not ask
	 * the precondition.
	 *
	 * @param line the line
	 * @throws ToolException if an operation fails
	 */
	public void delete(TableLine line) throws ToolException {
		delete(line.mapping().deleteTool(), line.target(), onLine(line));
	}

	/**
	 * Whether a column can be deleted.
	 *
	 * @param column the column
	 * @return {@code false} for a feature, and if the precondition of its tool does not hold
	 */
	public boolean canDelete(TableColumn column) {
		return column.target() != null && mayDelete(column.mapping().deleteTool(), column.target(), onColumn(column));
	}

	/**
	 * Deletes the element of a column, by its tool or else with all references to it. Like the command of Sirius it does not ask
	 * the precondition.
	 *
	 * @param column the column of an element
	 * @throws ToolException if an operation fails
	 */
	public void delete(TableColumn column) throws ToolException {
		delete(column.mapping().deleteTool(), column.target(), onColumn(column));
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
	 * Whether what was typed or chosen fits the mask of a cell's tool.
	 *
	 * @param cell  the cell
	 * @param value a text, or another value if it is taken as a whole
	 * @return {@code false} too if it has no tool
	 */
	public boolean accepts(TableCell cell, Object value) {
		return cell.mapping().editTool() != null && accepts(cell.mapping().editTool(), value);
	}

	/**
	 * Whether what was typed or chosen fits the mask of a tool.
	 *
	 * @param tool  a tool that edits or creates cells
	 * @param value a text, or another value if it is taken as a whole
	 * @return {@code true} too if it has no mask
	 */
	public boolean accepts(ToolDescription tool, Object value) {
		return ModelEngine.parts(tool, value) != null;
	}

	/**
	 * Runs the edit tool of a cell. Like the command of Sirius it does not ask whether a person may edit it.
	 *
	 * @param cell  the cell
	 * @param value the text typed, or another value chosen
	 * @return the elements created
	 * @throws ToolException if there is no tool, the value does not fit its mask or an operation fails
	 */
	public List<EObject> edit(TableCell cell, Object value) throws ToolException {
		ToolDescription tool = cell.mapping().editTool();
		if (tool == null) {
			throw new ToolException(cell.mappingName());
		}
		return run(tool, cell.target(), onCell(cell), value);
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
	 * @param value  the text typed, or another value chosen
	 * @return the elements created
	 * @throws ToolException if the value does not fit its mask or an operation fails
	 */
	public List<EObject> createCell(ToolDescription tool, TableLine line, TableColumn column, Object value)
			throws ToolException {
		return run(tool, line.target(), at(line, column), value);
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

	private List<EObject> run(ToolDescription tool, EObject self, Map<String, Object> variables, Object value)
			throws ToolException {
		Map<String, Object> parts = ModelEngine.parts(tool, value);
		if (parts == null) {
			throw new ToolException(tool.label() + ": " + value); //$NON-NLS-1$
		}
		variables.putAll(parts);
		return engine.run(tool, self, variables);
	}

	private boolean mayDelete(ToolDescription tool, EObject element, Map<String, Object> variables) {
		return tool == null || engine.holds(tool.precondition(), element, variables, tool.id());
	}

	private void delete(ToolDescription tool, EObject element, Map<String, Object> variables) throws ToolException {
		if (tool == null) {
			engine.delete(List.of(element));
		} else {
			engine.run(tool, element, variables);
		}
	}

	private Map<String, Object> onLine(TableLine line) {
		ViewObject view = line == null ? table : line;
		EObject element = line == null ? table.target() : line.target();
		ViewObject above = line == null ? table : line.parent().map(ViewObject.class::cast).orElse(table);
		EObject container = above instanceof TableLine parent ? parent.target() : table.target();
		return variables("element", element, "view", view, "container", container, "containerView", above); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private Map<String, Object> onColumn(TableColumn column) {
		return variables("element", column.target(), "view", column, "container", table.target(), "containerView", table); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private Map<String, Object> onCell(TableCell cell) {
		Map<String, Object> variables = at(cell.line(), cell.column());
		variables.put("element", cell.target()); //$NON-NLS-1$
		variables.put("view", cell); //$NON-NLS-1$
		return variables;
	}

	/** What is bound where a line and a column meet. */
	private Map<String, Object> at(TableLine line, TableColumn column) {
		Map<String, Object> variables = variables("line", line, "lineSemantic", line.target(), "column", column, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"container", line.target(), "containerView", line); //$NON-NLS-1$ //$NON-NLS-2$
		if (column.target() != null) {
			variables.put("columnSemantic", column.target()); //$NON-NLS-1$
		}
		return variables;
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
