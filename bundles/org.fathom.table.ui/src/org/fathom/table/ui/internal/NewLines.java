package org.fathom.table.ui.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.fathom.diagram.table.TableLine;

/** Shows the line that a tool has made: it is selected and seen, and what is typed next names it. */
final class NewLines {
	private final Grid grid;
	private final TableRows rows;
	private final CellEditing editing;

	NewLines(Grid grid, TableRows rows, TableEdits edits) {
		this.grid = grid;
		this.rows = rows;
		editing = new CellEditing(grid, rows, edits);
	}

	/** Runs a tool, and shows the first line of something that had none before. */
	void by(Runnable tool) {
		Set<EObject> before = new HashSet<>(rows.all().stream().map(TableLine::target).toList());
		tool.run();
		rows.all().stream().filter(line -> !before.contains(line.target())).findFirst().ifPresent(this::show);
	}

	private void show(TableLine line) {
		rows.reveal(line);
		grid.refresh();
		int row = rows.lines().indexOf(line);
		grid.selectionLayer().selectRow(0, row, false, false);
		grid.control().doCommand(new ShowRowInViewportCommand(row));
		grid.control().getDisplay().asyncExec(() -> edit(line));
	}

	/** Edits after the menu, which the tool was chosen from, is gone with the focus. */
	private void edit(TableLine line) {
		int row = rows.lines().indexOf(line);
		if (!grid.control().isDisposed() && row >= 0) {
			grid.control().setFocus();
			editing.editName(row);
		}
	}
}
