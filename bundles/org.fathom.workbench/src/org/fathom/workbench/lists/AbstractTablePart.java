package org.fathom.workbench.lists;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.links.Tint;
import org.fathom.workbench.pane.ColumnRoom;
import org.fathom.workbench.pane.Hint;
import org.fathom.workbench.properties.ElementOpener;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/**
 * A table over the whole study: a filter box, columns that sort, a hint when there is nothing to show, and a double click that
 * leads to the diagram.
 *
 * @param <T> what a row shows
 */
abstract class AbstractTablePart<T> {

	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;

	private final Runnable listener = this::studyChanged;
	private final StackLayout stack = new StackLayout();
	private final StackLayout rowsStack = new StackLayout();
	private final Class<T> rowType;
	private Composite body;
	private Composite content;
	private Composite head;
	private Composite rows;
	private Label notice;
	private Hint hint;
	private Label count;
	private Text filter;
	private TableViewer viewer;
	private TableColumns<T> columns;

	AbstractTablePart(Class<T> rowType) {
		this.rowType = rowType;
	}

	/**
	 * Creates the controls.
	 *
	 * @param parent of the controls
	 */
	@PostConstruct
	public void create(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		hint = new Hint(body);
		content = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		head = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		createFilter();
		createNotice();
		rows = new Composite(content, SWT.NONE);
		rows.setLayout(rowsStack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		createTable();
		createHead(head);
		count = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(count);
		count.setAlignment(SWT.RIGHT);
		GridLayoutFactory.fillDefaults().numColumns(head.getChildren().length).spacing(6, 0).extendedMargins(4, 8, 3, 3).applyTo(head);
		createFoot(content);
		active.addListener(listener);
		studyChanged();
	}

	private void createFilter() {
		filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.AbstractTablePart_filter_label);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		filter.addModifyListener(event -> refilter());
	}

	private void createNotice() {
		notice = new Label(content, SWT.WRAP);
		Surroundings.follow(notice, () -> notice.setForeground(Tint.WARNING.color()));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).exclude(true).applyTo(notice);
	}

	private void createTable() {
		Composite box = new Composite(rows, SWT.NONE);
		rowsStack.topControl = box;
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		viewer = new TableViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		Surroundings.follow(viewer);
		RowTips.in(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		columns = new TableColumns<>(viewer, layout, rowType);
		createColumns(columns);
		ColumnRoom.layOutOnceDrawn(viewer.getTable());
		viewer.addFilter(new TextFilter());
		viewer.addDoubleClickListener(event -> selected().stream().limit(1).forEach(this::open));
		viewer.addSelectionChangedListener(event -> select(selected()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fillMenu(manager, selected()));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	/** Makes the columns. */
	abstract void createColumns(TableColumns<T> target);

	/** Adds controls behind the filter box. */
	void createHead(Composite parent) {
		// nothing but the filter box unless a subclass needs more
	}

	/** Adds controls below the rows. */
	void createFoot(Composite parent) {
		// nothing unless a subclass needs it
	}

	/** Fills the context menu. */
	abstract void fillMenu(IMenuManager menu, List<T> rows);

	/** What is said when there are no rows. */
	abstract String hint();

	/** Whether the hint stands for everything else: there are no rows. */
	boolean isHintShown() {
		return viewer.getInput() instanceof List<?> rows && rows.isEmpty();
	}

	/** The model element of a row; {@code null} if it has none. */
	abstract EObject element(T row);

	/** Whether a row is kept by filters other than the text. */
	boolean isKept(T row) {
		return true;
	}

	/** Shows a row's element. */
	final void open(T row) {
		if (element(row) != null && study() != null) {
			ElementOpener.open(study(), element(row));
		}
	}

	/** Called when another study is open or the study has changed; ends in {@link #show}. */
	abstract void studyChanged();

	final OpenStudy study() {
		return active.get().orElse(null);
	}

	final Control control() {
		return body;
	}

	final TableViewer viewer() {
		return viewer;
	}

	/** Where the table is; another control in it can stand for the table. */
	final Composite rowsParent() {
		return rows;
	}

	/** Shows another control instead of the table; {@code null} for the table. */
	final void showInstead(Control control) {
		rowsStack.topControl = control == null ? viewer.getControl().getParent() : control;
		rows.layout();
		rowsShown(shownRows());
	}

	/** Says something above the rows until something else is said; {@code null} for nothing. */
	final void say(String message) {
		notice.setText(message == null ? "" : message); //$NON-NLS-1$
		notice.setVisible(message != null);
		((GridData) notice.getLayoutData()).exclude = message == null;
		content.layout();
	}

	/** Tells the workbench what is selected. */
	void select(List<T> selected) {
		selectionService.setSelection(new StructuredSelection(selected.stream().map(this::element).filter(element -> element != null).toList()));
	}

	/** Called when the rows that pass the filter have changed. */
	void rowsShown(List<T> shown) {
		// the table shows them itself
	}

	private List<T> shownRows() {
		List<T> shown = new ArrayList<>();
		for (TableItem item : viewer.getTable().getItems()) {
			shown.add(rowType.cast(item.getData()));
		}
		return shown;
	}

	final LocalResourceManager images() {
		return new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
	}

	final List<T> selected() {
		List<T> rows = new ArrayList<>();
		viewer.getStructuredSelection().forEach(row -> rows.add(rowType.cast(row)));
		return rows;
	}

	final void refilter() {
		viewer.refresh();
		showCount();
	}

	final void show(List<T> rows) {
		if (body.isDisposed()) {
			return;
		}
		if (rows.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(rows);
		}
		hint.say(study() == null ? Messages.AbstractTablePart_noStudy_message : hint());
		showCount();
		stack.topControl = isHintShown() ? hint.control() : content;
		body.layout(true, true);
	}

	private void showCount() {
		int all = viewer.getInput() instanceof List<?> rows ? rows.size() : 0;
		int shown = viewer.getTable().getItemCount();
		rowsShown(shownRows());
		count.setText(shown == all ? Integer.toString(all) : NLS.bind(Messages.AbstractTablePart_count_label, shown, all));
	}

	/** Gives the table the keyboard. */
	@Focus
	public void focus() {
		(stack.topControl == content ? rowsStack.topControl : body).setFocus();
	}

	/** Lets go of the study. */
	@PreDestroy
	public void dispose() {
		active.removeListener(listener);
	}

	/** Keeps rows that have the text in any column. */
	private final class TextFilter extends ViewerFilter {
		@Override
		public boolean select(Viewer ignored, Object parent, Object element) {
			T row = rowType.cast(element);
			String text = filter.getText().strip().toLowerCase(Locale.ROOT);
			return isKept(row) && (text.isEmpty() || columns.texts().stream().map(column -> apply(column, row))
					.anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(text)));
		}

		private String apply(Function<T, String> column, T row) {
			return column.apply(row);
		}
	}

	/** The usual order of texts in the user's language. */
	static <R> Comparator<R> byText(Function<R, String> text) {
		java.text.Collator collator = java.text.Collator.getInstance();
		return (first, second) -> collator.compare(text.apply(first), text.apply(second));
	}
}
