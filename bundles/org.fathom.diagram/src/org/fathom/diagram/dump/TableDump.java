package org.fathom.diagram.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.table.CellStyle;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;

/** Writes what a table shows as plain values, for comparisons. */
public final class TableDump {

	/**
	 * What a table shows, as text.
	 *
	 * @param table a table that was refreshed
	 * @return a JSON object, indented, ending with a line feed
	 */
	public String toJson(Table table) {
		return new JsonText().write(toMap(table)) + '\n';
	}

	/**
	 * The content of a table.
	 *
	 * @param table a table that was refreshed
	 * @return maps, lists, texts, numbers and Booleans
	 */
	public Map<String, Object> toMap(Table table) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("type", "DTable"); //$NON-NLS-1$ //$NON-NLS-2$
		map.put("name", table.name()); //$NON-NLS-1$
		map.put("description", table.description().name()); //$NON-NLS-1$
		map.put("semantic", fragment(table.target())); //$NON-NLS-1$
		map.put("headerColumnWidth", Integer.valueOf(table.description().headerColumnWidth())); //$NON-NLS-1$
		List<Object> columns = new ArrayList<>();
		for (TableColumn column : table.columns()) {
			columns.add(column(column, "c" + columns.size())); //$NON-NLS-1$
		}
		map.put("columns", columns); //$NON-NLS-1$
		map.put("lines", lines(table, table.lines(), "l")); //$NON-NLS-1$ //$NON-NLS-2$
		return map;
	}

	private static Map<String, Object> column(TableColumn column, String id) {
		String feature = column.mapping().feature();
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("id", id); //$NON-NLS-1$
		map.put("type", feature == null ? "DTargetColumn" : "DFeatureColumn"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		map.put("mapping", column.mapping().name()); //$NON-NLS-1$
		map.put("label", column.label()); //$NON-NLS-1$
		map.put("semantic", fragment(column.target())); //$NON-NLS-1$
		if (feature != null) {
			map.put("feature", feature); //$NON-NLS-1$
		}
		semanticElements(map, column.target(), column.semanticElements());
		map.put("visible", Boolean.TRUE); //$NON-NLS-1$
		map.put("width", Integer.valueOf(column.mapping().width())); //$NON-NLS-1$
		style(map, column.style(), "DTableElementStyle"); //$NON-NLS-1$
		return map;
	}

	private static List<Object> lines(Table table, List<TableLine> lines, String prefix) {
		List<Object> all = new ArrayList<>();
		for (TableLine line : lines) {
			Map<String, Object> map = new LinkedHashMap<>();
			String id = prefix + all.size();
			map.put("id", id); //$NON-NLS-1$
			map.put("mapping", line.mapping().name()); //$NON-NLS-1$
			map.put("label", line.label()); //$NON-NLS-1$
			map.put("semantic", fragment(line.target())); //$NON-NLS-1$
			semanticElements(map, line.target(), line.semanticElements());
			map.put("visible", Boolean.TRUE); //$NON-NLS-1$
			map.put("collapsed", Boolean.FALSE); //$NON-NLS-1$
			style(map, line.style(), "DTableElementStyle"); //$NON-NLS-1$
			map.put("cells", line.cells().stream().map(cell -> cell(table, cell)).toList()); //$NON-NLS-1$
			if (!line.lines().isEmpty()) {
				map.put("lines", lines(table, line.lines(), id + ".")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			all.add(map);
		}
		return all;
	}

	private static Map<String, Object> cell(Table table, TableCell cell) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("column", "c" + table.columns().indexOf(cell.column())); //$NON-NLS-1$ //$NON-NLS-2$
		map.put("label", cell.label()); //$NON-NLS-1$
		map.put("semantic", fragment(cell.target())); //$NON-NLS-1$
		if (cell.intersection() != null) {
			map.put("mapping", cell.intersection().name()); //$NON-NLS-1$
		}
		map.put("editTool", cell.mapping().editTool() == null ? null : cell.mapping().editTool().type()); //$NON-NLS-1$
		if (!cell.mapping().canEdit().isEmpty()) {
			map.put("canEdit", cell.mapping().canEdit()); //$NON-NLS-1$
		}
		style(map, cell.style(), "DCellStyle"); //$NON-NLS-1$
		return map;
	}

	private static void semanticElements(Map<String, Object> map, EObject target, List<EObject> elements) {
		if (target != null && !elements.equals(List.of(target))) {
			map.put("semanticElements", elements.stream().map(TableDump::fragment).toList()); //$NON-NLS-1$
		}
	}

	private static void style(Map<String, Object> map, Optional<CellStyle> given, String type) {
		given.ifPresent(style -> {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("class", type); //$NON-NLS-1$
			values.put("labelSize", Integer.valueOf(style.labelSize())); //$NON-NLS-1$
			if (!style.labelFormat().isEmpty()) {
				values.put("labelFormat", style.labelFormat()); //$NON-NLS-1$
			}
			values.put("defaultForegroundStyle", Boolean.valueOf(style.defaultForeground())); //$NON-NLS-1$
			values.put("defaultBackgroundStyle", Boolean.valueOf(style.defaultBackground())); //$NON-NLS-1$
			values.put("foregroundColor", color(style.foreground())); //$NON-NLS-1$
			values.put("backgroundColor", color(style.background())); //$NON-NLS-1$
			map.put("style", values); //$NON-NLS-1$
		});
	}

	private static String color(Color color) {
		return color.red() + "," + color.green() + "," + color.blue(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String fragment(EObject element) {
		Resource resource = element == null ? null : element.eResource();
		return resource == null ? null : resource.getURIFragment(element);
	}
}
