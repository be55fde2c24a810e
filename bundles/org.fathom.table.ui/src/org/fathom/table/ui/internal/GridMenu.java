package org.fathom.table.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.hideshow.command.MultiColumnHideCommand;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;
import org.fathom.diagram.table.TableTools;

/** The menu of the grid: what can be done with the selected cells, their lines and their column. */
public final class GridMenu {
	private final Grid grid;
	private final TableRows rows;
	private final TableEdits edits;
	private final GridClipboard clipboard;
	private final Consumer<EObject> show;
	private final NewLines newLines;

	/**
	 * Serves a grid.
	 *
	 * @param grid      the grid
	 * @param rows      what it shows
	 * @param edits     what changes it
	 * @param clipboard of the grid
	 * @param show      shows an element where the user works on it
	 */
	public GridMenu(Grid grid, TableRows rows, TableEdits edits, GridClipboard clipboard, Consumer<EObject> show) {
		this.grid = grid;
		this.rows = rows;
		this.edits = edits;
		this.clipboard = clipboard;
		this.show = show;
		newLines = new NewLines(grid, rows, edits);
	}

	/** Hangs the menu on the grid. */
	public void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		grid.control().setMenu(menu.createContextMenu(grid.control()));
		grid.control().addListener(SWT.MouseDown, e -> {
			if (e.button == 3) {
				selectAt(e.x, e.y);
			}
		});
	}

	/** Selects what is at a point, so that the menu is about what the pointer is on, unless it is part of the selection already. */
	private void selectAt(int x, int y) {
		NatTable control = grid.control();
		int column = control.getColumnPositionByX(x);
		int row = control.getRowPositionByY(y);
		LabelStack region = control.getRegionLabelsByXY(x, y);
		if (region == null || row < 0 || column < 0) {
			return;
		}
		if (region.hasLabel(GridRegion.BODY)) {
			ILayerCell cell = control.getCellByPosition(column, row);
			if (cell != null && cell.getDisplayMode() != DisplayMode.SELECT) {
				control.doCommand(new SelectCellCommand(control, column, row, false, false));
			}
		} else if (region.hasLabel(GridRegion.ROW_HEADER)) {
			selectLine(control.getRowIndexByPosition(row));
		} else if (region.hasLabel(GridRegion.COLUMN_HEADER)) {
			selectColumn(grid.selectionLayer().getColumnPositionByIndex(control.getColumnIndexByPosition(column)));
		}
	}

	private void selectLine(int row) {
		if (!grid.selectionLayer().isRowPositionFullySelected(row)) {
			grid.selectionLayer().selectRow(0, row, false, false);
		}
	}

	private void selectColumn(int column) {
		if (!grid.selectionLayer().isColumnPositionFullySelected(column)) {
			grid.selectionLayer().selectColumn(column, 0, false, false);
		}
	}

	/** Whether there are tools that create lines, whatever is selected. */
	boolean offersCreation() {
		return !edits.tools().createTools().isEmpty()
				|| rows.lines().stream().anyMatch(line -> !line.mapping().createTools().isEmpty());
	}

	/**
	 * Adds the tools that create something in the table.
	 *
	 * @param menu gets the tools whose precondition holds
	 */
	public void fillCreation(IMenuManager menu) {
		List<TableLine> lines = grid.selectedLines();
		edits.tools().createTools().forEach(tool -> addTool(menu, tool, null));
		lines.stream().findFirst().ifPresent(line -> line.mapping().createTools().forEach(tool -> addTool(menu, tool, line)));
	}

	private void addTool(IMenuManager menu, ToolDescription tool, TableLine line) {
		if (edits.tools().canCreate(tool, line)) {
			add(menu, edits.label(tool), () -> newLines.by(() -> edits.create(tool, line)));
		}
	}

	private void fill(IMenuManager menu) {
		MenuManager creation = new MenuManager(Messages.TableBar_new_label);
		fillCreation(creation);
		if (!creation.isEmpty()) {
			menu.add(creation);
		}
		menu.add(new Separator());
		Grid.Place place = grid.anchor();
		if (place != null) {
			fillPlace(menu, place);
		}
		add(menu, Messages.GridMenu_unfreeze_label, () -> grid.control().doCommand(new UnFreezeGridCommand()));
	}

	/** A selected header stands for its line or its column alone, a cell for both. */
	private void fillPlace(IMenuManager menu, Grid.Place place) {
		boolean line = grid.isWholeLine(place.row());
		boolean column = !line && grid.isWholeColumn(place.column());
		add(menu, Messages.GridMenu_copy_label, clipboard::copy);
		add(menu, Messages.GridMenu_paste_label, clipboard::paste);
		if (!column) {
			fillCell(menu, place, line);
			fillLines(menu);
		}
		if (!line) {
			menu.add(new Separator());
			fillColumn(menu, place);
		}
	}

	private void fillCell(IMenuManager menu, Grid.Place place, boolean whole) {
		TableLine line = rows.lines().get(place.row());
		TableColumn column = grid.column(place.column());
		if (!whole && line.cell(column).isPresent() && edits.canType(line, column)) {
			add(menu, Messages.GridMenu_clear_label, () -> edits.type(line, column, "")); //$NON-NLS-1$
		}
		menu.add(new Separator());
		add(menu, Messages.GridMenu_show_label, () -> show.accept(line.target()));
	}

	private void fillLines(IMenuManager menu) {
		TableTools tools = edits.tools();
		List<TableLine> lines = grid.selectedLines().stream().filter(tools::canDelete).toList();
		if (!lines.isEmpty()) {
			add(menu, Messages.GridMenu_deleteLines_label, () -> edits.delete(lines));
		}
	}

	private void fillColumn(IMenuManager menu, Grid.Place place) {
		TableColumn column = grid.column(place.column());
		column.mapping().createTools().forEach(tool -> add(menu, edits.label(tool), () -> edits.create(tool, column)));
		if (edits.canDelete(column)) {
			add(menu, Messages.GridMenu_deleteColumn_label, () -> edits.delete(column));
		}
		add(menu, Messages.GridMenu_hideColumn_label,
				() -> grid.control().doCommand(new MultiColumnHideCommand(grid.selectionLayer(), place.column())));
		add(menu, Messages.GridMenu_freeze_label,
				() -> grid.control().doCommand(new FreezeColumnCommand(grid.selectionLayer(), place.column(), false, true)));
	}

	private static void add(IMenuManager menu, String label, Runnable action) {
		menu.add(new Action(label) {
			@Override
			public void run() {
				action.run();
			}
		});
	}
}
