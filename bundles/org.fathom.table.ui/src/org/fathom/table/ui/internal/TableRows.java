package org.fathom.table.ui.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;

/**
 * The lines of a table as they stand on the screen: those below an open line, that match the filter, in the chosen order. Lines
 * below a line are sorted among each other.
 */
public final class TableRows {
	private static final Comparator<String> TEXT = Comparator.comparing(TableRows::number, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(Collator.getInstance());

	private final Table table;
	private final Set<EObject> closed = new HashSet<>();
	private String filter = ""; //$NON-NLS-1$
	private int sortedBy = -1;
	private boolean descending;
	private List<TableLine> visible = List.of();
	private final List<Supplier<Runnable>> companions = new ArrayList<>();

	/**
	 * Shows a table.
	 *
	 * @param table the table, already filled
	 */
	public TableRows(Table table) {
		this.table = table;
		update();
	}

	/** Reads the table again, to be called after it was refreshed. */
	public void update() {
		List<Runnable> after = companions.stream().map(Supplier::get).toList();
		List<TableLine> rows = new ArrayList<>();
		collect(table.lines(), rows);
		visible = List.copyOf(rows);
		after.forEach(Runnable::run);
	}

	/**
	 * Lets something go along with the lines when other ones are shown, or these in another order.
	 *
	 * @param companion called before each change; what it gives is called after it
	 */
	public void accompany(Supplier<Runnable> companion) {
		companions.add(companion);
	}

	/**
	 * Shows a line whatever hides it: the filter is given up, and the lines above it are opened.
	 *
	 * @param line a line of the table
	 */
	public void reveal(TableLine line) {
		if (!visible.contains(line)) {
			filter = ""; //$NON-NLS-1$
			line.parent().ifPresent(this::open);
			update();
		}
	}

	private void open(TableLine line) {
		closed.remove(line.target());
		line.parent().ifPresent(this::open);
	}

	/**
	 * The lines on the screen.
	 *
	 * @return the lines from top to bottom; cannot be changed
	 */
	public List<TableLine> lines() {
		return visible;
	}

	/**
	 * The columns of the table.
	 *
	 * @return the columns in the order of the table; cannot be changed
	 */
	public List<TableColumn> columns() {
		return table.columns();
	}

	/**
	 * All lines of the table, also those that are hidden.
	 *
	 * @return the lines in the order of the table, each before those below it
	 */
	public List<TableLine> all() {
		return table.allLines();
	}

	/**
	 * The number of all lines of the table.
	 *
	 * @return not negative
	 */
	public int total() {
		return table.allLines().size();
	}

	/**
	 * Whether lines are hidden by a filter.
	 *
	 * @return {@code false} if each line passes
	 */
	public boolean isFiltered() {
		return !filter.isEmpty();
	}

	/**
	 * What stands in a place.
	 *
	 * @param column position of a column of the table
	 * @param row    position of a line on the screen
	 * @return {@code null} if there is no cell
	 */
	public TableCell cell(int column, int row) {
		return row < 0 || row >= visible.size() || column < 0 || column >= columns().size() ? null
				: visible.get(row).cell(columns().get(column)).orElse(null);
	}

	/**
	 * Shows only the lines that contain a text in their header or in a cell, and the lines above these.
	 *
	 * @param text in any case; empty for all lines
	 */
	public void filter(String text) {
		filter = text.strip().toLowerCase(Locale.ROOT);
		update();
	}

	/**
	 * Sorts the lines.
	 *
	 * @param column  position of a column; -1 for the order of the table
	 * @param reverse whether the greatest comes first
	 */
	public void sort(int column, boolean reverse) {
		sortedBy = column;
		descending = reverse;
		update();
	}

	/**
	 * By which column the lines are sorted.
	 *
	 * @return position of a column; -1 for the order of the table
	 */
	public int sortedBy() {
		return sortedBy;
	}

	/**
	 * The direction in which the lines are sorted.
	 *
	 * @return whether the greatest comes first
	 */
	public boolean isDescending() {
		return descending;
	}

	/**
	 * How deep a line stands below others.
	 *
	 * @param line a line
	 * @return 0 for a top line
	 */
	public static int level(TableLine line) {
		return line.parent().map(parent -> 1 + level(parent)).orElse(0);
	}

	/**
	 * Whether the lines below a line are hidden.
	 *
	 * @param line a line
	 * @return {@code false} if it has none
	 */
	public boolean isClosed(TableLine line) {
		return !line.lines().isEmpty() && closed.contains(line.target());
	}

	/**
	 * Hides the lines below a line, or shows them again.
	 *
	 * @param line a line
	 */
	public void toggle(TableLine line) {
		if (!closed.remove(line.target())) {
			closed.add(line.target());
		}
		update();
	}

	private void collect(List<TableLine> lines, List<TableLine> rows) {
		List<TableLine> ordered = new ArrayList<>(lines);
		if (sortedBy >= 0 && sortedBy < columns().size()) {
			Comparator<TableLine> order = Comparator.comparing(this::sortText, TEXT);
			ordered.sort(descending ? order.reversed() : order);
		}
		for (TableLine line : ordered) {
			if (matches(line)) {
				rows.add(line);
				if (!isClosed(line) || !filter.isEmpty()) {
					collect(line.lines(), rows);
				}
			}
		}
	}

	private String sortText(TableLine line) {
		return line.cell(columns().get(sortedBy)).map(TableCell::label).orElse(""); //$NON-NLS-1$
	}

	private boolean matches(TableLine line) {
		return filter.isEmpty() || contains(line.label()) || line.cells().stream().anyMatch(cell -> contains(cell.label()))
				|| line.lines().stream().anyMatch(this::matches);
	}

	private boolean contains(String text) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(filter);
	}

	/** The number that a text begins with; {@code null} if it begins with none. */
	private static Double number(String text) {
		int end = 0;
		while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".-+".indexOf(text.charAt(end)) >= 0)) { //$NON-NLS-1$
			end++;
		}
		try {
			return end == 0 ? null : Double.valueOf(text.substring(0, end));
		} catch (NumberFormatException e) {
			return null;
		}
	}
}
