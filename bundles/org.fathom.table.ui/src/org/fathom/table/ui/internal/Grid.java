package org.fathom.table.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;

/** The grid of a table: layers of NatTable over the rows, and what is selected in terms of lines and columns. */
public final class Grid {
	private static final int ROW_HEIGHT = 26;
	private static final int COLUMN_WIDTH = 120;
	private static final int HEADER_WIDTH = 260;
	/** So many times as wide as described are the headers of lines at most to show all of their texts. */
	private static final double WIDER = 1.3;
	private static final int SORT_SIGN = 14;

	private final TableRows rows;
	private final DataLayer body;
	private final DataLayer lines;
	private final ColumnHideShowLayer columns;
	private final SelectionLayer selection;
	private final NatTable control;

	/**
	 * Builds the grid.
	 *
	 * @param parent      of its control
	 * @param rows        what it shows
	 * @param texts       what its cells read
	 * @param edits       what changes it
	 * @param headerWidth width of the headers of the lines in pixels; 0 for the usual one
	 */
	public Grid(Composite parent, TableRows rows, CellTexts texts, TableEdits edits, int headerWidth) {
		this.rows = rows;
		body = new DataLayer(new CellData(rows, texts, edits), COLUMN_WIDTH, ROW_HEIGHT);
		columns = new ColumnHideShowLayer(new ColumnReorderLayer(body));
		selection = new SelectionLayer(columns);
		CompositeFreezeLayer frozen = new CompositeFreezeLayer(new FreezeLayer(selection), new ViewportLayer(selection), selection);
		HeaderData columnTexts = HeaderData.ofColumns(rows);
		HeaderData lineTexts = HeaderData.ofLines(rows);
		SortHeaderLayer<TableLine> columnHeader = new SortHeaderLayer<>(
				new ColumnHeaderLayer(new DataLayer(columnTexts, COLUMN_WIDTH, ROW_HEIGHT), frozen, selection), new RowsSortModel(rows), false);
		lines = new DataLayer(lineTexts, headerWidth > 0 ? headerWidth : HEADER_WIDTH, ROW_HEIGHT);
		RowHeaderLayer rowHeader = new RowHeaderLayer(lines, frozen, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(columnTexts, lineTexts)), rowHeader, columnHeader);
		GridLayer grid = new GridLayer(frozen, columnHeader, rowHeader, corner, false);
		grid.addConfiguration(new DefaultEditConfiguration());
		control = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
				grid, false);
		// an overlaid scroll bar would hide the last line
		control.setScrollbarsMode(SWT.NONE);
		configure(texts, edits);
		widen();
		rows.accompany(new SelectionKeeper(selection, rows)::remember);
	}

	/** Makes columns as wide as the description has them, but not narrower than their titles, and the texts of lines readable. */
	private void widen() {
		GC gc = new GC(control);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (int i = 0; i < rows.columns().size(); i++) {
			TableColumn column = rows.columns().get(i);
			int described = column.mapping().width() > 0 ? column.mapping().width() : COLUMN_WIDTH;
			int title = gc.textExtent(Objects.requireNonNullElse(column.label(), "")).x + SORT_SIGN + 2 * GridLook.PADDING; //$NON-NLS-1$
			body.setColumnWidthByPosition(i, Math.max(described, title));
		}
		gc.setFont(JFaceResources.getDefaultFont());
		int longest = 0;
		for (int i = 0; i < lines.getRowCount(); i++) {
			longest = Math.max(longest, gc.textExtent(String.valueOf(lines.getDataValue(0, i))).x + 2 * GridLook.PADDING + 1);
		}
		int described = lines.getColumnWidthByPosition(0);
		lines.setColumnWidthByPosition(0, Math.max(described, Math.min((int) (WIDER * described), longest)));
		gc.dispose();
	}

	private void configure(CellTexts texts, TableEdits edits) {
		ConfigRegistry registry = new ConfigRegistry();
		control.setConfigRegistry(registry);
		CellLabels labels = new CellLabels(rows, texts, registry);
		body.setConfigLabelAccumulator(labels);
		CopyDataCommandHandler copy = new CopyDataCommandHandler(selection);
		copy.setCopyFormattedText(true);
		selection.registerCommandHandler(copy);
		selection.registerCommandHandler(new CellEditing(this, rows, edits));
		control.addConfiguration(new DefaultNatTableStyleConfiguration());
		control.addConfiguration(new GridConfiguration(rows, texts, edits));
		control.addConfiguration(new SingleClickSortConfiguration());
		control.configure();
		new GridTheme(control, labels).install();
		new CellTooltip(control);
		control.addOverlayPainter(new EmptyHint(control, rows, edits));
	}

	/**
	 * The control.
	 *
	 * @return always the same
	 */
	public NatTable control() {
		return control;
	}

	/** The layer that knows which columns are hidden. */
	ColumnHideShowLayer columnLayer() {
		return columns;
	}

	/** The layer that knows what is selected. */
	SelectionLayer selectionLayer() {
		return selection;
	}

	/**
	 * Says what the keys for finding do, instead of opening a dialog.
	 *
	 * @param find lets the user type what to find
	 */
	public void onFind(Runnable find) {
		control.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (grid, event) -> find.run());
	}

	/** Shows the rows as they are now. What is selected stays so. */
	public void refresh() {
		control.refresh(false);
	}

	/** Shows columns and rows anew, after columns have come or gone. */
	public void rebuild() {
		widen();
		control.doCommand(new StructuralRefreshCommand());
	}

	/**
	 * The lines with a selected cell.
	 *
	 * @return from top to bottom; a new list
	 */
	public List<TableLine> selectedLines() {
		Set<TableLine> lines = new LinkedHashSet<>();
		selection.getSelectedRowPositions().stream().flatMapToInt(range -> range.getMembers().stream().mapToInt(Integer::intValue)).sorted()
				.filter(row -> row < rows.lines().size()).forEach(row -> lines.add(rows.lines().get(row)));
		return new ArrayList<>(lines);
	}

	/**
	 * The line and column of the selected cell that what is done begins at: where the selection was begun.
	 *
	 * @return the first selected one if that is selected no more; {@code null} if none is
	 */
	public Place anchor() {
		PositionCoordinate position = selection.getSelectionAnchor();
		if (selection.isCellPositionSelected(position.getColumnPosition(), position.getRowPosition())) {
			return new Place(position.getRowPosition(), position.getColumnPosition());
		}
		return Arrays.stream(selection.getSelectedCellPositions())
				.min(Comparator.comparingInt(PositionCoordinate::getRowPosition).thenComparingInt(PositionCoordinate::getColumnPosition))
				.map(first -> new Place(first.getRowPosition(), first.getColumnPosition())).orElse(null);
	}

	/**
	 * Whether a line is selected as such, by its header, and not only cells of it.
	 *
	 * @param row position of a line
	 * @return {@code false} if there is only one column, which cannot be told apart from the line
	 */
	public boolean isWholeLine(int row) {
		return selection.getColumnCount() > 1 && selection.isRowPositionFullySelected(row);
	}

	/**
	 * Whether a column is selected as such, by its header.
	 *
	 * @param column position of a column on the screen
	 * @return {@code false} if there is only one line, which cannot be told apart from the column
	 */
	public boolean isWholeColumn(int column) {
		return selection.getRowCount() > 1 && selection.isColumnPositionFullySelected(column);
	}

	/**
	 * The columns from a position to the right that are shown.
	 *
	 * @param position of a column on the screen
	 * @return from left to right; a new list
	 */
	public List<TableColumn> columnsFrom(int position) {
		List<TableColumn> found = new ArrayList<>();
		for (int i = position; i < selection.getColumnCount(); i++) {
			found.add(column(i));
		}
		return found;
	}

	/**
	 * The column at a position.
	 *
	 * @param position of a column on the screen
	 * @return the column
	 */
	public TableColumn column(int position) {
		return rows.columns().get(selection.getColumnIndexByPosition(position));
	}

	/**
	 * A place on the screen.
	 *
	 * @param row    position of a line
	 * @param column position of a column
	 */
	public record Place(int row, int column) {
	}
}
