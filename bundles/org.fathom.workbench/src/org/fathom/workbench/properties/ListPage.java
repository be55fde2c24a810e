package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.model.edit.ElementLabels;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.pane.ColumnRoom;

/** A page with the elements that hang on the shown one: buttons above a table; a double click opens an element. */
final class ListPage implements PropertyPage {
	private static final int NAME_WIDTH = 220;

	private final String title;
	private final Supplier<List<? extends EObject>> rows;
	private final Consumer<EObject> opener;
	private final List<Column> columns = new ArrayList<>();
	private final List<Button> buttons = new ArrayList<>();
	private TableViewer viewer;
	private LocalResourceManager images;

	/** A column of the table. */
	private record Column(String title, int width, Function<EObject, String> text) {
	}

	/** A button above the table. */
	private record Button(String icon, String label, boolean needsSelection, Consumer<List<EObject>> action) {
	}

	ListPage(String title, Supplier<List<? extends EObject>> rows, Consumer<EObject> opener) {
		this.title = title;
		this.rows = rows;
		this.opener = opener;
	}

	ListPage column(String columnTitle, int width, Function<EObject, String> text) {
		columns.add(new Column(columnTitle, width, text));
		return this;
	}

	ListPage button(String icon, String label, boolean needsSelection, Consumer<List<EObject>> action) {
		buttons.add(new Button(icon, label, needsSelection, action));
		return this;
	}

	@Override
	public String title() {
		int count = rows.get().size();
		return count == 0 ? title : title + " (" + count + ')'; //$NON-NLS-1$
	}

	@Override
	public void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(bar);
		Composite box = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
		TableColumnLayout layout = new TableColumnLayout();
		box.setLayout(layout);
		viewer = new TableViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		createName(layout);
		columns.forEach(column -> create(layout, column));
		ColumnRoom.layOutOnceDrawn(viewer.getTable());
		buttons.forEach(button -> create(bar, button));
		viewer.addDoubleClickListener(event -> opener.accept((EObject) viewer.getStructuredSelection().getFirstElement()));
		update();
	}

	private void createName(TableColumnLayout layout) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(Messages.ListPage_name_label);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(1, NAME_WIDTH));
		column.setLabelProvider(new Names());
	}

	private void create(TableColumnLayout layout, Column spec) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(spec.title());
		layout.setColumnData(column.getColumn(), new ColumnPixelData(spec.width()));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> spec.text().apply((EObject) row)));
	}

	@SuppressWarnings("unchecked")
	private void create(ToolBar bar, Button button) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(button.label());
		item.setImage(images.create(ElementImages.action(button.icon())));
		item.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> button.action().accept(viewer.getStructuredSelection().toList())));
		if (button.needsSelection()) {
			item.setEnabled(false);
			viewer.addSelectionChangedListener(event -> item.setEnabled(!event.getSelection().isEmpty()));
		}
	}

	@Override
	public void update() {
		List<? extends EObject> now = rows.get();
		if (now.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(now);
		}
	}

	/** Names and icons in the first column. */
	private final class Names extends ColumnLabelProvider {
		private final ElementLabels labels = new ElementLabels();
		private final ElementImages icons = new ElementImages();

		@Override
		public String getText(Object element) {
			return labels.of((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			return images.create(icons.of((EObject) element));
		}
	}
}
