package org.fathom.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.expression.ViewObject;
import org.fathom.diagram.description.TableDescription;

/** A table about an element: columns, lines and the cells between them. It is in no file; the runtime fills it. */
public final class Table implements ViewObject {
	private final TableDescription description;
	private final EObject target;
	private final String name;
	private List<TableColumn> columns = List.of();
	private List<TableLine> lines = List.of();
	private Set<Object> styled = Set.of();

	Table(TableDescription description, EObject target, String name) {
		this.description = description;
		this.target = target;
		this.name = name;
	}

	void fill(List<TableColumn> newColumns, List<TableLine> newLines) {
		columns = List.copyOf(newColumns);
		lines = List.copyOf(newLines);
	}

	/** What had a style at the last refresh. */
	Set<Object> styled() {
		return styled;
	}

	void setStyled(Set<Object> all) {
		styled = all;
	}

	/**
	 * What kind of table it is.
	 *
	 * @return its description
	 */
	public TableDescription description() {
		return description;
	}

	/**
	 * What it is about.
	 *
	 * @return the element, which is not contained in the table
	 */
	public EObject target() {
		return target;
	}

	/**
	 * How it is called.
	 *
	 * @return its name
	 */
	public String name() {
		return name;
	}

	/**
	 * Its columns since the last refresh.
	 *
	 * @return the columns from left to right; cannot be changed
	 */
	public List<TableColumn> columns() {
		return columns;
	}

	/**
	 * Its top lines since the last refresh.
	 *
	 * @return the lines from top to bottom; cannot be changed
	 */
	public List<TableLine> lines() {
		return lines;
	}

	/**
	 * All its lines since the last refresh, each before the lines below it.
	 *
	 * @return a new list
	 */
	public List<TableLine> allLines() {
		List<TableLine> all = new ArrayList<>();
		lines.forEach(line -> line.collect(all));
		return all;
	}

	@Override
	public Object feature(String name) {
		switch (name) {
		case "target": //$NON-NLS-1$
			return target;
		case "name": //$NON-NLS-1$
			return name;
		case "columns": //$NON-NLS-1$
			return columns;
		case "lines": //$NON-NLS-1$
			return lines;
		default:
			return null;
		}
	}
}
