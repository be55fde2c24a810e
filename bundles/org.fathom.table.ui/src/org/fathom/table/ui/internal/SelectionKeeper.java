package org.fathom.table.ui.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;
import org.fathom.diagram.table.TableLine;

/** Lets the selection of a grid stay with its lines when these are filtered, sorted or read again. What is gone is selected no more. */
final class SelectionKeeper {
	private final SelectionLayer selection;
	private final TableRows rows;

	/**
	 * A selected cell.
	 *
	 * @param line   what its line stands for, below what the lines above it stand for
	 * @param row    where it was
	 * @param column position of its column
	 * @param whole  whether it is selected with its whole line
	 */
	private record Chosen(List<EObject> line, int row, int column, boolean whole) {
	}

	SelectionKeeper(SelectionLayer selection, TableRows rows) {
		this.selection = selection;
		this.rows = rows;
	}

	/** Remembers what is selected, to be called before the lines change; gives what selects it again afterwards. */
	Runnable remember() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		List<Chosen> cells = Arrays.stream(selection.getSelectedCellPositions()).map(this::chosen).filter(Objects::nonNull).toList();
		Chosen first = chosen(anchor);
		return () -> restore(cells, first);
	}

	private Chosen chosen(PositionCoordinate cell) {
		int row = cell.getRowPosition();
		return row < 0 || row >= rows.lines().size() ? null
				: new Chosen(path(rows.lines().get(row)), row, cell.getColumnPosition(), selection.isRowPositionFullySelected(row));
	}

	private void restore(List<Chosen> cells, Chosen anchor) {
		Map<List<EObject>, Integer> places = places();
		if (cells.stream().allMatch(cell -> Objects.equals(places.get(cell.line()), cell.row()))) {
			return;
		}
		List<Chosen> kept = cells.stream().filter(cell -> places.containsKey(cell.line())).toList();
		// the layer tells nobody of a selection that was cleared in silence before
		selection.clear(kept.isEmpty());
		if (kept.isEmpty()) {
			return;
		}
		kept.forEach(cell -> select(cell, places.get(cell.line())));
		Chosen first = anchor != null && places.containsKey(anchor.line()) ? anchor : kept.get(0);
		int row = places.get(first.line());
		selection.moveSelectionAnchor(first.column(), row);
		selection.setLastSelectedCell(first.column(), row);
		selection.fireCellSelectionEvent(first.column(), row, false, false, false);
	}

	private void select(Chosen cell, int row) {
		if (cell.whole()) {
			selection.addSelection(new Rectangle(0, row, Integer.MAX_VALUE, 1));
		} else if (cell.column() < selection.getColumnCount()) {
			selection.addSelection(new Rectangle(cell.column(), row, 1, 1));
		}
	}

	private Map<List<EObject>, Integer> places() {
		Map<List<EObject>, Integer> places = new HashMap<>();
		for (int row = 0; row < rows.lines().size(); row++) {
			places.putIfAbsent(path(rows.lines().get(row)), row);
		}
		return places;
	}

	private static List<EObject> path(TableLine line) {
		LinkedList<EObject> path = new LinkedList<>();
		for (TableLine each = line; each != null; each = each.parent().orElse(null)) {
			path.addFirst(each.target());
		}
		return path;
	}
}
