package org.fathom.table.ui.internal;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Sorts the lines of a table by one column, for the header of the grid. */
final class RowsSortModel implements ISortModel {
	private final TableRows rows;

	RowsSortModel(TableRows rows) {
		this.rows = rows;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return rows.sortedBy() < 0 ? List.of() : List.of(rows.sortedBy());
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return rows.sortedBy() == column;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		if (!isColumnIndexSorted(column)) {
			return SortDirectionEnum.NONE;
		}
		return rows.isDescending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int column) {
		return isColumnIndexSorted(column) ? 0 : -1;
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is so
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return null;
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		rows.sort(direction == SortDirectionEnum.NONE ? -1 : column, direction == SortDirectionEnum.DESC);
	}

	@Override
	public void clear() {
		rows.sort(-1, false);
	}
}
