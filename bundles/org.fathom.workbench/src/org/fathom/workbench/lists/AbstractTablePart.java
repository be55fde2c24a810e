package org.fathom.workbench.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/**
 * A table over the whole study: a filter box, columns that sort, a hint when there is nothing to show, and a double click that
 * leads to the diagram.
 *
 * @param <T> what a row shows
 */
abstract class AbstractTablePart<T> extends ViewPart {
	private final Runnable listener = this::studyChanged;
	private final StackLayout stack = new StackLayout();
	private final List<Function<T, String>> texts = new ArrayList<>();
	private final Class<T> rowType;
	private Composite body;
	private Composite content;
	private Label hint;
	private Text filter;
	private TableViewer viewer;
	private ActiveStudy active;

	AbstractTablePart(Class<T> rowType) {
		this.rowType = rowType;
	}

	@Override
	public void createPartControl(Composite parent) {
		active = getSite().getService(ActiveStudy.class);
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		hint = new Label(body, SWT.WRAP | SWT.CENTER);
		content = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.AbstractTablePart_filter_label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(event -> viewer.refresh());
		viewer = new TableViewer(content, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		createColumns();
		viewer.addFilter(new TextFilter());
		viewer.addDoubleClickListener(event -> selected().forEach(this::open));
		getSite().setSelectionProvider(viewer);
		active.addListener(listener);
		studyChanged();
	}

	/** Makes the columns, with {@link #column}. */
	abstract void createColumns();

	/** What is said when there are no rows. */
	abstract String hint();

	/** Shows a row's element. */
	abstract void open(T row);

	/** Called when another study is open or the study has changed; ends in {@link #show}. */
	abstract void studyChanged();

	final OpenStudy study() {
		return active.get().orElse(null);
	}

	final TableViewer viewer() {
		return viewer;
	}

	final List<T> selected() {
		List<T> rows = new ArrayList<>();
		((IStructuredSelection) viewer.getSelection()).forEach(row -> rows.add(rowType.cast(row)));
		return rows;
	}

	final void show(List<T> rows) {
		if (body.isDisposed()) {
			return;
		}
		viewer.setInput(rows);
		hint.setText(study() == null ? Messages.AbstractTablePart_noStudy_message : hint());
		stack.topControl = rows.isEmpty() ? hint : content;
		body.layout(true, true);
	}

	/** A column; the order is that of the values. */
	final void column(String title, int width, Function<T, String> text, Function<T, Image> image, Comparator<T> order) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply(rowType.cast(element));
			}

			@Override
			public Image getImage(Object element) {
				return image == null ? null : image.apply(rowType.cast(element));
			}
		});
		texts.add(text);
		Comparator<T> comparator = order == null ? Comparator.comparing(text) : order;
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column.getColumn(), comparator)));
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

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		active.removeListener(listener);
		super.dispose();
	}

	/** Keeps rows that have the text in any column. */
	private final class TextFilter extends ViewerFilter {
		@Override
		public boolean select(Viewer ignored, Object parent, Object element) {
			String text = filter.getText().strip().toLowerCase();
			return text.isEmpty()
					|| texts.stream().anyMatch(column -> column.apply(rowType.cast(element)).toLowerCase().contains(text));
		}
	}
}
