package org.fathom.table.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;

/**
 * Copies blocks of cells to the clipboard and takes them from there, as text with tabs between cells and line ends between lines:
 * what spreadsheets exchange.
 */
public final class GridClipboard {
	private final Grid grid;
	private final TableRows rows;
	private final TableEdits edits;

	/**
	 * Serves a grid.
	 *
	 * @param grid  the grid
	 * @param rows  what it shows
	 * @param edits what changes it
	 */
	public GridClipboard(Grid grid, TableRows rows, TableEdits edits) {
		this.grid = grid;
		this.rows = rows;
		this.edits = edits;
	}

	/** Copies the selected cells. */
	public void copy() {
		grid.control().doCommand(new CopyDataToClipboardCommand("\t", System.lineSeparator(), grid.control().getConfigRegistry())); //$NON-NLS-1$
	}

	/** Types what is on the clipboard into the cells from the selected one to the right and down, as one step. */
	public void paste() {
		Grid.Place from = grid.anchor();
		String text = text();
		if (from != null && text != null && !text.isEmpty()) {
			edits.paste(rows.lines().subList(from.row(), rows.lines().size()), grid.columnsFrom(from.column()), cells(text));
		}
	}

	/**
	 * The cells of a text.
	 *
	 * @param text with tabs between cells and line ends between lines
	 * @return the cells of each line; a last line end ends the last line
	 */
	public static List<List<String>> cells(String text) {
		String[] lines = text.split("\\R", -1); //$NON-NLS-1$
		int count = lines.length > 1 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
		return Arrays.stream(lines, 0, count).map(line -> List.of(line.split("\t", -1))).toList(); //$NON-NLS-1$
	}

	private String text() {
		Clipboard clipboard = new Clipboard(grid.control().getDisplay());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}
}
