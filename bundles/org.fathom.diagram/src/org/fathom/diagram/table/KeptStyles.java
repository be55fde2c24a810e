package org.fathom.diagram.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Knows over a refresh which lines, columns and cells had a style: whoever had one keeps one, though nothing is left of it. */
final class KeptStyles {
	private final Set<Object> before;
	private final Set<Object> now = new HashSet<>();

	/** What came out of the refresh before. */
	KeptStyles(Set<Object> before) {
		this.before = before;
	}

	/** What is known for the next refresh. */
	Set<Object> now() {
		return now;
	}

	CellStyle ofColumn(String mapping, EObject element, CellStyle style) {
		return kept(Arrays.asList(mapping, element), style);
	}

	CellStyle ofLine(TableLine parent, String mapping, EObject element, CellStyle style) {
		return kept(line(parent, mapping, element), style);
	}

	CellStyle ofCell(TableLine line, TableColumn column, String intersection, EObject element, CellStyle style) {
		return kept(Arrays.asList(line(line.parent().orElse(null), line.mapping().id(), line.target()), column.mapping().id(),
				column.target(), intersection, element), style);
	}

	private static List<Object> line(TableLine parent, String mapping, EObject element) {
		Object above = parent == null ? null : line(parent.parent().orElse(null), parent.mapping().id(), parent.target());
		return Arrays.asList(above, mapping, element);
	}

	private CellStyle kept(Object key, CellStyle style) {
		CellStyle kept = style == null && before.contains(key) ? CellStyle.EMPTY : style;
		if (kept != null) {
			now.add(key);
		}
		return kept;
	}
}
