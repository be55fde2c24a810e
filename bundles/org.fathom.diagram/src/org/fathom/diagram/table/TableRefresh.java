package org.fathom.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.TableColumnMapping;
import org.fathom.diagram.description.TableHeader;
import org.fathom.diagram.description.TableLineMapping;
import org.fathom.diagram.expression.ViewObject;
import org.fathom.diagram.runtime.ModelEngine;

/** Fills a table from the model: columns, then lines, then cells. */
final class TableRefresh {
	private final ModelEngine engine;
	private final TableTexts texts;
	private final Table table;
	private final TableStyles styles;
	private final KeptStyles kept;
	private final Map<String, Object> variables;

	TableRefresh(ModelEngine engine, TableTexts texts, Table table) {
		this.engine = engine;
		this.texts = texts;
		this.table = table;
		styles = new TableStyles(engine);
		kept = new KeptStyles(table.styled());
		variables = Map.of("root", table.target(), "table", table); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void run() {
		List<TableColumn> columns = new ArrayList<>();
		for (TableColumnMapping mapping : table.description().columns()) {
			if (table.description().cross()) {
				candidates(mapping.header(), table.target(), table, mapping.id())
						.forEach(element -> columns.add(column(mapping, element)));
			} else {
				columns.add(column(mapping, null));
			}
		}
		List<TableLine> lines = new ArrayList<>();
		table.description().lines().forEach(mapping -> lines(mapping, null, lines));
		table.fill(columns, lines);
		if (table.description().cross()) {
			new CrossCells(engine, texts, styles, table, kept).fill();
		} else {
			new FeatureCells(engine, texts, styles, table, kept).fill();
		}
		table.setStyled(kept.now());
	}

	private TableColumn column(TableColumnMapping mapping, EObject element) {
		EObject shown = element == null ? table.target() : element;
		return new TableColumn(mapping, element, element == null ? List.of() : stands(mapping.header(), element),
				texts.header(mapping.header().label(), shown, variables, mapping.id()),
				kept.ofColumn(mapping.id(), element, styles.ofColumn(mapping.style(), shown, variables, mapping.id())));
	}

	private void lines(TableLineMapping mapping, TableLine parent, List<TableLine> lines) {
		EObject container = parent == null ? table.target() : parent.target();
		for (EObject element : candidates(mapping.header(), container, parent == null ? table : parent, mapping.id())) {
			TableLine line = new TableLine(mapping, parent, element, stands(mapping.header(), element),
					texts.header(mapping.header().label(), element, variables, mapping.id()),
					kept.ofLine(parent, mapping.id(), element, styles.ofLine(mapping.style(), element, variables, mapping.id())));
			List<TableLine> below = new ArrayList<>();
			for (String id : mapping.subMappings()) {
				TableLineMapping sub = table.description().lineMappings().get(id);
				if (sub != null) {
					lines(sub, line, below);
				}
			}
			line.setLines(below);
			lines.add(line);
		}
	}

	/** The elements of the right class; without an expression among all contents of the parent. */
	private Set<EObject> candidates(TableHeader header, EObject parent, ViewObject parentView, String where) {
		if (header.candidates().isBlank()) {
			return contents(engine, header, parent);
		}
		Map<String, Object> inParent = new HashMap<>(variables);
		inParent.put("viewpoint", table); //$NON-NLS-1$
		inParent.put("container", parent); //$NON-NLS-1$
		inParent.put("containerView", parentView); //$NON-NLS-1$
		Set<EObject> found = engine.elements(header.candidates(), parent, inParent, where);
		found.removeIf(element -> !engine.isInstance(element, header.domainClass()));
		return found;
	}

	/** The elements of a class among all contents of an element. */
	static Set<EObject> contents(ModelEngine engine, TableHeader header, EObject parent) {
		Set<EObject> found = new LinkedHashSet<>();
		parent.eAllContents().forEachRemaining(found::add);
		found.removeIf(element -> !engine.isInstance(element, header.domainClass()));
		return found;
	}

	private List<EObject> stands(TableHeader header, EObject element) {
		return header.semanticElements().isBlank() ? List.of(element)
				: List.copyOf(engine.elements(header.semanticElements(), element, variables, "semanticElements")); //$NON-NLS-1$
	}
}
