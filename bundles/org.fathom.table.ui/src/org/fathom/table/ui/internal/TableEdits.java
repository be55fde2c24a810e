package org.fathom.table.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.runtime.WrongValueException;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;
import org.fathom.diagram.table.TableTools;
import org.fathom.table.ui.context.TableContext;

/** Changes a table through its tools. Each call is one undoable step; what cannot be done is said and changes nothing. */
public final class TableEdits {
	private final TableContext context;
	private final TableTools tools;
	private final CellTexts texts;
	private final Consumer<String> complaints;

	/** Something that a tool does. */
	@FunctionalInterface
	interface Change {
		/** @throws ToolException if it cannot be done */
		void run() throws ToolException;
	}

	/** What became of a step. */
	private enum Outcome {
		DONE, NOTHING, REFUSED
	}

	/** A failed tool inside an undoable step, which takes the step back. */
	private static final class Failed extends RuntimeException {
		private static final long serialVersionUID = 1;

		Failed(ToolException cause) {
			super(cause.getMessage(), cause);
		}
	}

	/**
	 * Edits a table.
	 *
	 * @param context    makes the steps undoable
	 * @param table      the table
	 * @param texts      what the cells read
	 * @param complaints told what could not be done, or {@code null} when something could
	 */
	public TableEdits(TableContext context, Table table, CellTexts texts, Consumer<String> complaints) {
		this.texts = texts;
		this.context = context;
		this.complaints = complaints;
		tools = context.tables().tools(table);
	}

	/**
	 * The tools of the table.
	 *
	 * @return always the same
	 */
	public TableTools tools() {
		return tools;
	}

	/**
	 * Whether something can be typed in a place.
	 *
	 * @param line   a line
	 * @param column a column
	 * @return {@code true} if there is a tool for it
	 */
	public boolean canType(TableLine line, TableColumn column) {
		return line.cell(column).map(tools::canEdit).orElseGet(() -> !tools.createCellTools(line, column).isEmpty());
	}

	/**
	 * What to type into an empty cell of a cross table.
	 *
	 * @param shown what is shown
	 * @return the label of the tool that makes cells; empty if there is none
	 */
	public Optional<String> hint(TableRows shown) {
		for (TableLine line : shown.lines()) {
			for (TableColumn column : shown.columns()) {
				for (ToolDescription tool : tools.createCellTools(line, column)) {
					return Optional.of(label(tool));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Takes a text for a place: edits the cell there, or makes one.
	 *
	 * @param line   a line
	 * @param column a column
	 * @param text   as typed
	 * @return whether it was taken
	 */
	public boolean type(TableLine line, TableColumn column, String text) {
		Outcome outcome = step(Messages.TableEdits_edit_label, () -> put(line, column, text));
		if (outcome == Outcome.NOTHING) {
			complaints.accept(NLS.bind(Messages.TableEdits_nothing_message, text));
		}
		return outcome == Outcome.DONE;
	}

	/**
	 * Takes texts for a block of places as one step. What cannot be typed is left as it is.
	 *
	 * @param lines   the lines of the block
	 * @param columns the columns of the block
	 * @param block   for each line the texts of its columns; may be shorter than the block
	 */
	public void paste(List<TableLine> lines, List<TableColumn> columns, List<List<String>> block) {
		step(Messages.TableEdits_paste_label, () -> {
			for (int row = 0; row < Math.min(lines.size(), block.size()); row++) {
				for (int i = 0; i < Math.min(columns.size(), block.get(row).size()); i++) {
					TableLine line = lines.get(row);
					String text = block.get(row).get(i);
					TableCell cell = line.cell(columns.get(i)).orElse(null);
					if (!text.equals(texts.of(cell)) && canType(line, columns.get(i))) {
						put(line, columns.get(i), texts.value(cell, text));
					}
				}
			}
		});
	}

	/**
	 * Runs a tool that creates a line or column.
	 *
	 * @param tool the tool
	 * @param line where it is used; {@code null} for the table
	 */
	public void create(ToolDescription tool, TableLine line) {
		step(label(tool), () -> tools.create(tool, line));
	}

	/**
	 * Runs a tool that creates a column, on a column.
	 *
	 * @param tool   the tool
	 * @param column where it is used
	 */
	public void create(ToolDescription tool, TableColumn column) {
		step(label(tool), () -> tools.create(tool, column));
	}

	/**
	 * Deletes what lines stand for.
	 *
	 * @param lines lines that can be deleted
	 */
	public void delete(List<TableLine> lines) {
		step(Messages.TableEdits_delete_label, () -> {
			for (TableLine line : lines) {
				tools.delete(line);
			}
		});
	}

	/**
	 * Whether what a column stands for can be deleted.
	 *
	 * @param column any column
	 * @return {@code false} for a part of the metamodel, such as a literal of an enumeration, which belongs to no study
	 */
	public boolean canDelete(TableColumn column) {
		return !(column.target() instanceof EModelElement) && tools.canDelete(column);
	}

	/**
	 * Deletes what a column stands for.
	 *
	 * @param column a column that can be deleted
	 */
	public void delete(TableColumn column) {
		step(Messages.TableEdits_delete_label, () -> tools.delete(column));
	}

	/**
	 * The name of a tool.
	 *
	 * @param tool a tool
	 * @return in the user's language
	 */
	public String label(ToolDescription tool) {
		return context.translate(tool.label());
	}

	private void put(TableLine line, TableColumn column, String text) throws ToolException {
		TableCell cell = line.cell(column).orElse(null);
		if (cell != null) {
			tools.edit(cell, text);
			return;
		}
		List<ToolDescription> creating = tools.createCellTools(line, column);
		if (!creating.isEmpty() && !text.isEmpty()) {
			tools.createCell(creating.get(0), line, column, text);
		}
	}

	private Outcome step(String label, Change change) {
		try {
			boolean changed = context.execute(label, () -> {
				try {
					change.run();
				} catch (ToolException e) {
					throw new Failed(e);
				}
			});
			String failure = context.lastFailure().orElse(null);
			complaints.accept(failure);
			if (failure != null) {
				return Outcome.REFUSED;
			}
			return changed ? Outcome.DONE : Outcome.NOTHING;
		} catch (Failed e) {
			complaints.accept(reason(e));
			return Outcome.REFUSED;
		}
	}

	private String reason(Failed failed) {
		return failed.getCause() instanceof WrongValueException wrong
				? NLS.bind(Messages.TableEdits_wrongValue_error, wrong.value(), context.label(wrong.feature()))
				: NLS.bind(Messages.TableEdits_failed_error, failed.getMessage());
	}
}
