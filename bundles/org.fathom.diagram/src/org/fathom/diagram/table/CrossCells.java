package org.fathom.diagram.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.TableIntersection;
import org.fathom.diagram.runtime.ModelEngine;

/** The cells of a cross table: relations between lines and columns, or elements that have both. */
final class CrossCells {
	/** What a cell without a label expression shows. */
	private static final String MARK = "X"; //$NON-NLS-1$

	private final ModelEngine engine;
	private final TableTexts texts;
	private final TableStyles styles;
	private final Table table;
	private final Map<TableLine, List<TableCell>> cells = new LinkedHashMap<>();

	CrossCells(ModelEngine engine, TableTexts texts, TableStyles styles, Table table) {
		this.engine = engine;
		this.texts = texts;
		this.styles = styles;
		this.table = table;
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

	private void elements(TableIntersection intersection) {
		Map<String, Object> outer = Map.of("root", table.target(), "table", table); //$NON-NLS-1$ //$NON-NLS-2$
		List<TableLine> lines = lines(intersection);
		List<TableColumn> columns = columns(intersection);
		for (EObject element : TableRefresh.candidates(engine, intersection.elements(), table.target(), outer,
				intersection.id())) {
			Set<EObject> from = engine.elements(intersection.lineFinder(), element, outer, intersection.id());
			Set<EObject> to = engine.elements(intersection.columnFinder(), element, outer, intersection.id());
			for (TableLine line : lines) {
				if (from.contains(line.target())) {
					columns.stream().filter(column -> to.contains(column.target()))
							.forEach(column -> add(intersection, line, column, element));
				}
			}
		}
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
		String label = expression.isEmpty() ? MARK : texts.text(expression, element, variables, intersection.id());
		cells.get(line).add(new TableCell(line, column, intersection, element, label,
				styles.style(intersection.style(), element, variables, intersection.id())));
	}

	private Map<String, Object> variables(TableLine line, TableColumn column) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("root", table.target()); //$NON-NLS-1$
		variables.put("table", table); //$NON-NLS-1$
		variables.put("line", line); //$NON-NLS-1$
		variables.put("lineSemantic", line.target()); //$NON-NLS-1$
		if (column != null) {
			variables.put("column", column); //$NON-NLS-1$
			variables.put("columnSemantic", column.target()); //$NON-NLS-1$
		}
		return variables;
	}
}
