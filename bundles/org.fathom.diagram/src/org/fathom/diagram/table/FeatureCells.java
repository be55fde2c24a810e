package org.fathom.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fathom.diagram.description.TableColumnMapping;
import org.fathom.diagram.runtime.ModelEngine;

/** The cells of an edition table: the values of features. */
final class FeatureCells {
	private static final String ANY = "*"; //$NON-NLS-1$

	private final ModelEngine engine;
	private final TableTexts texts;
	private final TableStyles styles;
	private final Table table;
	private final KeptStyles kept;

	FeatureCells(ModelEngine engine, TableTexts texts, TableStyles styles, Table table, KeptStyles kept) {
		this.engine = engine;
		this.texts = texts;
		this.styles = styles;
		this.table = table;
		this.kept = kept;
	}

	void fill() {
		for (TableLine line : table.allLines()) {
			List<TableCell> cells = new ArrayList<>();
			for (TableColumn column : table.columns()) {
				TableCell cell = cell(line, column);
				if (cell != null) {
					cells.add(cell);
				}
			}
			line.setCells(cells);
		}
	}

	/** The cell; {@code null} if its element has not the feature, and if there is no feature in particular and no text either. */
	private TableCell cell(TableLine line, TableColumn column) {
		TableColumnMapping mapping = column.mapping();
		Map<String, Object> variables = new HashMap<>();
		variables.put("root", table.target()); //$NON-NLS-1$
		variables.put("table", table); //$NON-NLS-1$
		variables.put("line", line); //$NON-NLS-1$
		variables.put("lineSemantic", line.target()); //$NON-NLS-1$
		variables.put("container", line.target()); //$NON-NLS-1$
		variables.put("column", column); //$NON-NLS-1$
		Object element = mapping.featureParent().isBlank() ? line.target()
				: engine.value(mapping.featureParent(), line.target(), variables, mapping.id());
		if (!(element instanceof EObject owner)) {
			return null;
		}
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(mapping.feature());
		String expression = mapping.cell().label();
		if (feature == null && (expression.isEmpty() || !ANY.equals(mapping.feature()))) {
			return null;
		}
		String label = expression.isEmpty() ? texts.value(owner.eGet(feature))
				: texts.text(expression, owner, variables, mapping.id());
		return new TableCell(line, column, null, owner, label, kept.ofCell(line, column, null, null,
				styles.ofCell(List.of(mapping.style()), owner, variables, mapping.id())));
	}
}
