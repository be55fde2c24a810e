package org.fathom.table.ui.internal;

import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.fathom.diagram.table.TableColumn;

/**
 * Begins to edit by keys, in one cell however many are selected: the others are no copies of it. A whole line stands for its element,
 * so that its name is edited, if a column has it.
 */
final class CellEditing extends AbstractLayerCommandHandler<EditSelectionCommand> {
	private static final String NAME = "name"; //$NON-NLS-1$

	private final Grid grid;
	private final TableRows rows;
	private final TableEdits edits;

	CellEditing(Grid grid, TableRows rows, TableEdits edits) {
		this.grid = grid;
		this.rows = rows;
		this.edits = edits;
	}

	@Override
	public Class<EditSelectionCommand> getCommandClass() {
		return EditSelectionCommand.class;
	}

	@Override
	protected boolean doCommand(EditSelectionCommand command) {
		Grid.Place place = grid.anchor();
		if (place == null || command.isByTraversal()) {
			return true;
		}
		if (!grid.isWholeLine(place.row())) {
			edit(place, command.getCharacter());
		} else if (command.getCharacter() == null && grid.selectedLines().size() == 1) {
			editName(place.row());
		}
		return true;
	}

	/** Edits the name of what a line stands for; does nothing where no column shown has it. */
	void editName(int row) {
		IntStream.range(0, grid.selectionLayer().getColumnCount()).filter(column -> isName(row, column)).findFirst()
				.ifPresent(column -> edit(new Grid.Place(row, column), null));
	}

	private boolean isName(int row, int position) {
		TableColumn column = grid.column(position);
		return NAME.equals(column.mapping().feature()) && edits.canType(rows.lines().get(row), column);
	}

	private void edit(Grid.Place place, Character typed) {
		SelectionLayer layer = grid.selectionLayer();
		if (edits.canType(rows.lines().get(place.row()), grid.column(place.column()))) {
			grid.control().doCommand(new ShowCellInViewportCommand(place.column(), place.row()));
			Object value = typed == null ? layer.getDataValueByPosition(place.column(), place.row()) : typed;
			layer.fireLayerEvent(new InlineCellEditEvent(new PositionCoordinate(layer, place.column(), place.row()), grid.control(),
					grid.control().getConfigRegistry(), value));
		}
	}
}
