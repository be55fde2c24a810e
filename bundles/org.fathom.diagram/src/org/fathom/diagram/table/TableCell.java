package org.fathom.diagram.table;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.expression.ViewObject;
import org.fathom.diagram.description.TableCellMapping;
import org.fathom.diagram.description.TableIntersection;

/**
 * A cell of a table, as it was at the last refresh.
 *
 * @param line         its line
 * @param column       its column
 * @param intersection what gave the cell in a cross table; {@code null} in an edition table
 * @param target       the element that it shows
 * @param label        its text; {@code null} if its expression fails or gives nothing
 * @param ownStyle     its style; {@code null} if it has none of its own
 */
public record TableCell(TableLine line, TableColumn column, TableIntersection intersection, EObject target,
		String label, CellStyle ownStyle) implements ViewObject {

	/**
	 * The style of the cell.
	 *
	 * @return its style; empty if it has none of its own
	 */
	public Optional<CellStyle> style() {
		return Optional.ofNullable(ownStyle);
	}

	/**
	 * What says how the cell is shown and edited.
	 *
	 * @return the part of the intersection or column
	 */
	public TableCellMapping mapping() {
		return intersection == null ? column.mapping().cell() : intersection.cell();
	}

	/**
	 * What gave the cell.
	 *
	 * @return name of the intersection or column mapping
	 */
	public String mappingName() {
		return intersection == null ? column.mapping().name() : intersection.name();
	}

	@Override
	public Object feature(String name) {
		switch (name) {
		case "target": //$NON-NLS-1$
			return target;
		case "label": //$NON-NLS-1$
			return label;
		case "line": //$NON-NLS-1$
			return line;
		case "column": //$NON-NLS-1$
			return column;
		default:
			return null;
		}
	}
}
