package org.fathom.diagram.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.expression.ViewObject;
import org.fathom.diagram.description.TableColumnMapping;

/**
 * A column of a table, as it was at the last refresh.
 *
 * @param mapping          what gave the column
 * @param target           the element that it shows; {@code null} if it shows a feature
 * @param semanticElements the elements that it stands for
 * @param label            the text of its header; {@code null} if its expression fails or gives nothing
 * @param ownStyle         its style; {@code null} if it has none of its own
 */
public record TableColumn(TableColumnMapping mapping, EObject target, List<EObject> semanticElements, String label,
		CellStyle ownStyle) implements ViewObject {

	/**
	 * Takes an own copy of the list.
	 */
	public TableColumn {
		semanticElements = List.copyOf(semanticElements);
	}

	/**
	 * The style of the column.
	 *
	 * @return its style; empty if it has none of its own
	 */
	public Optional<CellStyle> style() {
		return Optional.ofNullable(ownStyle);
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public Object feature(String name) {
		switch (name) {
		case "target": //$NON-NLS-1$
			return target;
		case "label": //$NON-NLS-1$
			return label;
		case "semanticElements": //$NON-NLS-1$
			return semanticElements;
		default:
			return null;
		}
	}
}
