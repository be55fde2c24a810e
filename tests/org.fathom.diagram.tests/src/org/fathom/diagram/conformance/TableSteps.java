package org.fathom.diagram.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.TableIntersection;
import org.fathom.diagram.description.TableLineMapping;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;
import org.fathom.diagram.table.TableRuntime;
import org.fathom.diagram.table.TableTools;

/** Runs the steps of a case that change something through a table. */
final class TableSteps {
	private final TableRuntime runtime;
	private final CaseModel model;
	private final History history;
	private final Table table;
	private final TableTools tools;

	TableSteps(TableRuntime runtime, CaseModel model, History history, Table table) {
		this.runtime = runtime;
		this.model = model;
		this.history = history;
		this.table = table;
		tools = runtime.tools(table);
	}

	void run(Map<String, Object> step, Map<String, Object> result) throws Exception {
		switch ((String) step.get("op")) {
		case "refresh":
			runtime.refresh(table);
			break;
		case "tools":
			result.put("tools", allTools().stream().map(TableSteps::name).toList());
			break;
		case "tool":
			tool(step, result);
			break;
		case "edit":
			edit(step, result);
			break;
		case "delete":
			delete(step, result);
			break;
		default:
			throw new IllegalArgumentException(String.valueOf(step.get("op")));
		}
	}

	private void tool(Map<String, Object> step, Map<String, Object> result) throws Exception {
		ToolDescription tool = allTools().stream().filter(each -> each.name().equals(step.get("tool"))).findFirst()
				.orElseThrow();
		result.put("tool", name(tool));
		if (tool.kind() == ToolKind.CREATE_CELL) {
			result.put("on", "@rep");
			create(step, result);
		} else if (step.get("on") == null || "@rep".equals(step.get("on"))) {
			result.put("on", "@rep");
			change(result, () -> tools.create(tool, (TableLine) null));
		} else if (tool.kind() == ToolKind.CREATE_COLUMN) {
			TableColumn column = column(step.get("on") instanceof Map<?, ?> map && map.containsKey("column")
					? map.get("column") : step.get("on"));
			result.put("on", "DTargetColumn " + column.mapping().name() + " '" + column.label() + "'");
			change(result, () -> tools.create(tool, column));
		} else {
			TableLine line = line(step.get("on"));
			result.put("on", "DLine " + line.mapping().name() + " '" + line.label() + "'");
			change(result, () -> tools.create(tool, line));
		}
	}

	/** Like the command of Sirius: the first tool for such lines and columns, whatever is called for and whether there is a cell. */
	private void create(Map<String, Object> step, Map<String, Object> result) throws Exception {
		TableLine line = line(step.get("line"));
		TableColumn column = column(step.get("column"));
		ToolDescription tool = table.description().intersections().stream()
				.filter(each -> each.lineMappings().contains(line.mapping().id()))
				.filter(each -> column.mapping().id().equals(each.columnMapping())).map(each -> each.cell().createTool())
				.filter(Objects::nonNull).findFirst().orElse(null);
		if (tool == null || !tools.accepts(tool, step.get("value"))) {
			refused(result, tool == null);
		} else {
			change(result, () -> tools.createCell(tool, line, column, step.get("value")));
		}
	}

	private static void refused(Map<String, Object> result, boolean unexecutable) {
		result.put("canExecute", Boolean.FALSE);
		if (unexecutable) {
			result.put("unexecutable", Boolean.TRUE);
		}
	}

	private void edit(Map<String, Object> step, Map<String, Object> result) throws Exception {
		Map<?, ?> on = (Map<?, ?>) step.get("on");
		TableCell cell = line(on.get("line")).cell(column(on.get("column"))).orElseThrow();
		Object value = step.get("value");
		result.put("on", "DCell " + cell.mappingName() + " ''");
		if (tools.accepts(cell, value)) {
			change(result, () -> tools.edit(cell, value));
		} else {
			refused(result, cell.mapping().editTool() == null);
		}
	}

	private void delete(Map<String, Object> step, Map<String, Object> result) throws Exception {
		Object on = step.get("on");
		TableColumn column = on instanceof Map<?, ?> map && map.containsKey("column") ? column(map.get("column"))
				: table.allLines().stream().anyMatch(each -> fits(each.target(), each.mapping().name(), each.label(),
						"DLine", on)) ? null : column(on);
		if (column == null) {
			TableLine line = line(on);
			change(result, () -> {
				tools.delete(line);
				return null;
			});
		} else {
			change(result, () -> {
				tools.delete(column);
				return null;
			});
		}
	}

	private void change(Map<String, Object> result, Callable<?> action) throws Exception {
		result.put("canExecute", Boolean.TRUE);
		try {
			history.run(action);
		} catch (ToolException e) {
			result.put("exception", e.getCause().getClass().getSimpleName());
		}
		runtime.refresh(table);
	}

	private TableLine line(Object address) {
		Object given = address instanceof Map<?, ?> map && map.containsKey("line") ? map.get("line") : address;
		return table.allLines().stream()
				.filter(line -> fits(line.target(), line.mapping().name(), line.label(), "DLine", given))
				.skip(index(given)).findFirst().orElseThrow();
	}

	private TableColumn column(Object address) {
		return table.columns().stream()
				.filter(column -> fits(column.target(), column.mapping().name(), column.label(),
						column.mapping().feature() == null ? "DTargetColumn" : "DFeatureColumn", address))
				.skip(index(address)).findFirst().orElseThrow();
	}

	private static long index(Object address) {
		return address instanceof Map<?, ?> map && map.get("index") instanceof Integer index ? index.longValue() : 0;
	}

	/** Whether an address means a line or column; a text is a mapping too where it is a column. */
	private boolean fits(EObject target, String mapping, String label, String type, Object address) {
		if (address instanceof Map<?, ?> map) {
			return (map.get("sem") == null || target == model.element((String) map.get("sem")))
					&& (map.get("mapping") == null || map.get("mapping").equals(mapping))
					&& (map.get("type") == null || map.get("type").equals(type))
					&& (map.get("label") == null || map.get("label").equals(label));
		}
		String text = (String) address;
		if (text.startsWith("label:")) {
			return Objects.equals(label, text.substring(6));
		}
		return target == null ? text.equals(mapping) : target == model.element(text);
	}

	private List<ToolDescription> allTools() {
		List<ToolDescription> all = new ArrayList<>(tools.createTools());
		table.description().lines().forEach(mapping -> lineTools(mapping, all));
		table.description().lineMappings().values().forEach(mapping -> lineTools(mapping, all));
		table.description().columns().forEach(mapping -> all.addAll(mapping.createTools()));
		for (TableIntersection intersection : table.description().intersections()) {
			if (intersection.cell().createTool() != null) {
				all.add(intersection.cell().createTool());
			}
		}
		return all.stream().distinct().toList();
	}

	private static void lineTools(TableLineMapping mapping, List<ToolDescription> all) {
		all.addAll(mapping.createTools());
	}

	private static String name(ToolDescription tool) {
		return tool.type() + " " + tool.name();
	}
}
