package org.fathom.cli;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;
import org.fathom.diagram.table.TableTools;

/**
 * Uses a tool of a table on a line, or on the table itself. {@code edit} types the argument {@code text} into the cell in the column
 * that the argument {@code column} names by its header or element; {@code delete} deletes the line.
 */
final class TableToolUse implements ToolUse {
	private final Table table;
	private final TableTools tools;
	private final EObject element;
	private final Map<String, String> arguments;

	TableToolUse(StudyTables tables, String description, EObject root, List<EObject> elements, Map<String, String> arguments)
			throws CommandFailedException {
		element = elements.get(0);
		this.arguments = arguments;
		table = tables.open(description, root == null ? root(tables, description, element) : root);
		tools = tables.runtime().tools(table);
	}

	/** The nearest element around one that such a table can be about, else the root of its study's main file. */
	private static EObject root(StudyTables tables, String description, EObject start) throws CommandFailedException {
		for (EObject candidate = start; candidate != null; candidate = candidate.eContainer()) {
			if (tables.runtime().canCreate(tables.description(description), candidate)) {
				return candidate;
			}
		}
		throw new CommandFailedException(NLS.bind(Messages.ToolCommand_noRoot_error, description));
	}

	@Override
	public List<EObject> run(String name) throws ToolException, CommandFailedException {
		if ("edit".equals(name)) { //$NON-NLS-1$
			return type();
		}
		if ("delete".equals(name)) { //$NON-NLS-1$
			if (!tools.canDelete(line())) {
				throw new CommandFailedException(NLS.bind(Messages.ToolCommand_notUsable_error, name, ElementPath.name(element)));
			}
			tools.delete(line());
			return List.of();
		}
		TableLine line = element == table.target() ? null : line();
		for (ToolDescription tool : line == null ? tools.createTools() : line.mapping().createTools()) {
			if (name.equals(tool.name()) || name.equals(tool.label())) {
				if (!tools.canCreate(tool, line)) {
					throw new CommandFailedException(NLS.bind(Messages.ToolCommand_notUsable_error, name, ElementPath.name(element)));
				}
				return tools.create(tool, line);
			}
		}
		throw new CommandFailedException(NLS.bind(Messages.ToolCommand_noTool_error, name, "edit, delete")); //$NON-NLS-1$
	}

	private List<EObject> type() throws ToolException, CommandFailedException {
		String text = argument("text"); //$NON-NLS-1$
		TableColumn column = column();
		TableCell cell = line().cell(column).orElse(null);
		if (cell != null && tools.canEdit(cell)) {
			return tools.edit(cell, text);
		}
		List<ToolDescription> creating = tools.createCellTools(line(), column);
		if (cell != null || creating.isEmpty()) {
			throw new CommandFailedException(NLS.bind(Messages.ToolCommand_notUsable_error, "edit", ElementPath.name(element))); //$NON-NLS-1$
		}
		return tools.createCell(creating.get(0), line(), column, text);
	}

	private TableLine line() throws CommandFailedException {
		return table.allLines().stream().filter(line -> line.target() == element).findFirst().orElseThrow(() -> new CommandFailedException(
				NLS.bind(Messages.ToolCommand_notShown_error, ElementPath.name(element), table.description().name())));
	}

	private TableColumn column() throws CommandFailedException {
		String name = argument("column"); //$NON-NLS-1$
		return table.columns().stream().filter(column -> name.equals(column.label()) || name.equals(column.mapping().name())
				|| column.target() != null && name.equals(ElementPath.id(column.target()))).findFirst()
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ToolCommand_noColumn_error, name,
						String.join(", ", table.columns().stream().map(TableColumn::label).toList())))); //$NON-NLS-1$
	}

	private String argument(String name) throws CommandFailedException {
		String value = arguments.get(name);
		if (value == null) {
			throw new CommandFailedException(NLS.bind(Messages.ToolCommand_noArgument_error, name));
		}
		return value;
	}
}
