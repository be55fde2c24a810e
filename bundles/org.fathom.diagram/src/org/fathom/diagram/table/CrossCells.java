package org.fathom.diagram.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.TableIntersection;
import org.fathom.diagram.runtime.ModelEngine;

/** The cells of a cross table: relations between lines and columns, or elements that have both. */
final class CrossCells {
	private final ModelEngine engine;
	private final TableTexts texts;
	private final TableStyles styles;
	private final Table table;
	private final KeptStyles kept;
	private final Map<TableLine, List<TableCell>> cells = new LinkedHashMap<>();

	CrossCells(ModelEngine engine, TableTexts texts, TableStyles styles, Table table, KeptStyles kept) {
		this.engine = engine;
		this.texts = texts;
		this.styles = styles;
		this.table = table;
		this.kept = kept;
	}

	void fill() {
		table.allLines().forEach(line -> cells.put(line, new ArrayList<>()));
		for (TableIntersection intersection : table.description().intersections()) {
			if (intersection.elements() == null) {
				relations(intersection);
			} else {
				elements(intersection);
			}
		}
		Map<TableColumn, Integer> places = new HashMap<>();
		table.columns().forEach(column -> places.put(column, Integer.valueOf(places.size())));
		Comparator<TableCell> byColumn = Comparator.comparing(cell -> places.get(cell.column()));
		cells.forEach((line, all) -> {
			all.sort(byColumn);
			line.setCells(all);
		});
	}

	private void relations(TableIntersection intersection) {
		List<TableColumn> columns = columns(intersection);
		for (TableLine line : lines(intersection)) {
			Set<EObject> found = engine.elements(intersection.columnFinder(), line.target(), variables(line, null),
					intersection.id());
			columns.stream().filter(column -> found.contains(column.target()))
					.forEach(column -> add(intersection, line, column, line.target()));
		}
	}

	/** An element found for no line or no column ends the search among the columns found for the line. */
	private void elements(TableIntersection intersection) {
		Map<String, Object> outer = Map.of("root", table.target(), "table", table, "viewpoint", table); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Map<EObject, List<TableLine>> lines = lines(intersection).stream().collect(Collectors.groupingBy(TableLine::target));
		Map<EObject, List<TableColumn>> columns = columns(intersection).stream()
				.collect(Collectors.groupingBy(TableColumn::target));
		for (EObject element : candidates(intersection)) {
			Set<EObject> to = engine.elements(intersection.columnFinder(), element, outer, intersection.id());
			for (EObject start : engine.elements(intersection.lineFinder(), element, outer, intersection.id())) {
				List<TableLine> from = lines.getOrDefault(start, List.of());
				for (EObject end : to) {
					List<TableColumn> below = columns.getOrDefault(end, List.of());
					if (from.isEmpty() || below.isEmpty()) {
						break;
					}
					from.forEach(line -> below.forEach(column -> add(intersection, line, column, element)));
				}
			}
		}
	}

	/** What an expression gives is not asked for its class. */
	private Set<EObject> candidates(TableIntersection intersection) {
		String expression = intersection.elements().candidates();
		return expression.isBlank() ? TableRefresh.contents(engine, intersection.elements(), table.target())
				: engine.elements(expression, table.target(), Map.of(), intersection.id());
	}

	private List<TableLine> lines(TableIntersection intersection) {
		return cells.keySet().stream().filter(line -> intersection.lineMappings().contains(line.mapping().id()))
				.toList();
	}

	private List<TableColumn> columns(TableIntersection intersection) {
		return table.columns().stream().filter(column -> column.mapping().id().equals(intersection.columnMapping()))
				.toList();
	}

	private void add(TableIntersection intersection, TableLine line, TableColumn column, EObject element) {
		Map<String, Object> variables = variables(line, column);
		if (!engine.holds(intersection.precondition(), column.target(), variables, intersection.id())) {
			return;
		}
		String expression = intersection.cell().label();
		String label = expression.isEmpty() ? null : texts.text(expression, element, variables, intersection.id());
		CellStyle style = styles.ofCell(List.of(intersection.style(), column.mapping().style()), element, variables,
				intersection.id());
		cells.get(line).add(new TableCell(line, column, intersection, element, label,
				kept.ofCell(line, column, intersection.id(), element, style)));
	}

	private Map<String, Object> variables(TableLine line, TableColumn column) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("root", table.target()); //$NON-NLS-1$
		variables.put("table", table); //$NON-NLS-1$
		variables.put("line", line); //$NON-NLS-1$
		variables.put("lineSemantic", line.target()); //$NON-NLS-1$
		variables.put("container", line.target()); //$NON-NLS-1$
		if (column != null) {
			variables.put("column", column); //$NON-NLS-1$
			variables.put("columnSemantic", column.target()); //$NON-NLS-1$
		}
		return variables;
	}
}
