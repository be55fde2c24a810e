package org.fathom.diagram.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.expression.ViewObject;
import org.fathom.diagram.description.TableLineMapping;

/** A line of a table, as it was at the last refresh. */
public final class TableLine implements ViewObject {
	private final TableLineMapping mapping;
	private final TableLine parent;
	private final EObject target;
	private final List<EObject> semanticElements;
	private final String label;
	private final CellStyle style;
	private List<TableLine> lines = List.of();
	private List<TableCell> cells = List.of();

	TableLine(TableLineMapping mapping, TableLine parent, EObject target, List<EObject> semanticElements, String label,
			CellStyle style) {
		this.mapping = mapping;
		this.parent = parent;
		this.target = target;
		this.semanticElements = List.copyOf(semanticElements);
		this.label = label;
		this.style = style;
	}

	void setLines(List<TableLine> below) {
		lines = List.copyOf(below);
	}

	void setCells(List<TableCell> all) {
		cells = List.copyOf(all);
	}

	void collect(List<TableLine> all) {
		all.add(this);
		lines.forEach(line -> line.collect(all));
	}

	/**
	 * What gave the line.
	 *
	 * @return its mapping
	 */
	public TableLineMapping mapping() {
		return mapping;
	}

	/**
	 * The line that it is below.
	 *
	 * @return the parent; empty for a top line
	 */
	public Optional<TableLine> parent() {
		return Optional.ofNullable(parent);
	}

	/**
	 * The element that it shows.
	 *
	 * @return the element
	 */
	public EObject target() {
		return target;
	}

	/**
	 * The elements that it stands for.
	 *
	 * @return the elements in order; cannot be changed
	 */
	public List<EObject> semanticElements() {
		return semanticElements;
	}

	/**
	 * The text of its header.
	 *
	 * @return the text; {@code null} if its expression fails or gives nothing
	 */
	public String label() {
		return label;
	}

	/**
	 * The style of the line.
	 *
	 * @return its style; empty if it has none of its own
	 */
	public Optional<CellStyle> style() {
		return Optional.ofNullable(style);
	}

	/**
	 * The lines below it.
	 *
	 * @return the lines in order; cannot be changed
	 */
	public List<TableLine> lines() {
		return lines;
	}

	/**
	 * Its cells; where the table has none there is nothing to show.
	 *
	 * @return the cells in the order of the columns; cannot be changed
	 */
	public List<TableCell> cells() {
		return cells;
	}

	/**
	 * The cell in a column.
	 *
	 * @param column the column
	 * @return the first cell there; empty if there is none
	 */
	public Optional<TableCell> cell(TableColumn column) {
		return cells.stream().filter(cell -> cell.column() == column).findFirst();
	}

	@Override
	public Object feature(String name) {
		switch (name) {
		case "target": //$NON-NLS-1$
			return target;
		case "label": //$NON-NLS-1$
			return label;
		case "semanticElements": //$NON-NLS-1$
			return semanticElements;
		case "lines": //$NON-NLS-1$
			return lines;
		case "cells": //$NON-NLS-1$
			return cells;
		case "container": //$NON-NLS-1$
			return parent;
		default:
			return null;
		}
	}
}
