package org.fathom.workbench.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.workbench.ElementImages;

/** A list of elements with their icons and a column of buttons at its right. */
final class ElementList {
	private static final int ROW = 24;
	private static final int LEAST_ROWS = 2;
	private static final int MOST_ROWS = 5;

	private final FieldContext context;
	private final Composite box;
	private final TableViewer viewer;
	private final ToolBar bar;
	private final LocalResourceManager images;

	ElementList(Composite form, FieldContext context) {
		this.context = context;
		box = new Composite(form, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(box);
		viewer = new TableViewer(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		images = new LocalResourceManager(JFaceResources.getResources(), box);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new Labels());
		viewer.addDoubleClickListener(event -> context.opener().accept((EObject) viewer.getStructuredSelection().getFirstElement()));
		bar = new ToolBar(box, SWT.FLAT | SWT.VERTICAL);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
	}

	Control control() {
		return viewer.getControl();
	}

	@SuppressWarnings("unchecked")
	private List<EObject> selected() {
		return viewer.getStructuredSelection().toList();
	}

	/** Adds a button; the action gets the selected elements. */
	void button(String icon, String tooltip, boolean needsSelection, Consumer<List<EObject>> action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(images.create(ElementImages.action(icon)));
		item.setToolTipText(tooltip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.accept(selected())));
		if (needsSelection) {
			item.setEnabled(false);
			viewer.addSelectionChangedListener(event -> item.setEnabled(!event.getSelection().isEmpty()));
		}
	}

	void show(List<? extends EObject> elements) {
		if (elements.equals(viewer.getInput())) {
			viewer.refresh();
			return;
		}
		viewer.setInput(elements);
		int rows = Math.max(Math.max(LEAST_ROWS, bar.getItemCount()), Math.min(MOST_ROWS, elements.size()));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, rows * ROW).applyTo(viewer.getControl());
		FieldsPage.relayout(box);
	}

	/** Names and icons. */
	private final class Labels extends ColumnLabelProvider {
		private final ElementImages icons = new ElementImages();

		@Override
		public String getText(Object element) {
			return context.labels().of((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			return images.create(icons.of((EObject) element));
		}
	}
}
