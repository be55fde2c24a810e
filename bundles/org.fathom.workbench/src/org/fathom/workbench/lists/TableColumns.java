package org.fathom.workbench.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TableColumn;
import org.fathom.workbench.links.RowLabels;

/**
 * The columns of a table and their order: a click on a title sorts by it, a second click turns the order round.
 *
 * @param <T> what a row shows
 */
final class TableColumns<T> {
	private final TableViewer viewer;
	private final Class<T> rowType;
	private final TableColumnLayout layout;
	private final List<Function<T, String>> texts = new ArrayList<>();

	TableColumns(TableViewer viewer, TableColumnLayout layout, Class<T> rowType) {
		this.viewer = viewer;
		this.layout = layout;
		this.rowType = rowType;
	}

	/** The width of a column that keeps it. */
	static ColumnLayoutData fixed(int pixels) {
		return new ColumnPixelData(pixels);
	}

	/** The width of a column that shares the free room with others of its kind. */
	static ColumnLayoutData growing(int minimum) {
		return new ColumnWeightData(minimum, minimum);
	}

	List<Function<T, String>> texts() {
		return texts;
	}

	/** Adds a column that sorts by its text. */
	void add(String title, ColumnLayoutData width, Function<T, String> text) {
		add(title, width, text, AbstractTablePart.byText(text), null, null);
	}

	/** Adds a column that sorts in an order of its own. */
	void add(String title, ColumnLayoutData width, Function<T, String> text, Comparator<T> order) {
		add(title, width, text, order, null, null);
	}

	/** Adds a column; image and color may be {@code null}. */
	TableViewerColumn add(String title, ColumnLayoutData width, Function<T, String> text, Comparator<T> order, Function<T, Image> image,
			Function<T, Color> color) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new RowLabels() {
			@Override
			public String getText(Object element) {
				return text.apply(rowType.cast(element));
			}

			@Override
			public Image getImage(Object element) {
				return image == null ? null : image.apply(rowType.cast(element));
			}

			@Override
			public Color getForeground(Object element) {
				return color == null ? null : color.apply(rowType.cast(element));
			}
		});
		texts.add(text);
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column.getColumn(), order)));
		return column;
	}

	private void sort(TableColumn column, Comparator<T> order) {
		boolean again = viewer.getTable().getSortColumn() == column && viewer.getTable().getSortDirection() == SWT.UP;
		viewer.getTable().setSortColumn(column);
		viewer.getTable().setSortDirection(again ? SWT.DOWN : SWT.UP);
		Comparator<T> directed = again ? order.reversed() : order;
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer ignored, Object first, Object second) {
				return directed.compare(rowType.cast(first), rowType.cast(second));
			}
		});
	}
}
