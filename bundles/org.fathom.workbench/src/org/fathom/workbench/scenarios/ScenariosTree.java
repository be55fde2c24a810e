package org.fathom.workbench.scenarios;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.scenarios.Catalogue.Segment;
import org.fathom.workbench.scenarios.ScenarioTexts.Column;

/** Shows a catalogue. */
final class ScenariosTree {
	private final Composite parent;
	private final TreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final ScenarioTexts texts;
	private final ElementImages icons = new ElementImages();
	private final LocalResourceManager images;
	private Catalogue catalogue;

	/** The listener is told which element is selected, the opener which one is double clicked. */
	ScenariosTree(Composite parent, ScenarioTexts texts, Consumer<EObject> listener, Consumer<EObject> opener) {
		this.parent = parent;
		this.texts = texts;
		parent.setLayout(layout);
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Rows());
		RowTips.in(viewer);
		Surroundings.follow(viewer);
		column(Messages.ScenariosTree_name_label, new ColumnWeightData(6, 220), Column.NAME);
		column(Messages.ScenariosTree_state_label, new ColumnPixelData(112), Column.STATE);
		column(Messages.ScenariosTree_why_label, new ColumnWeightData(8, 220), Column.WHY);
		viewer.addSelectionChangedListener(event -> {
			EObject element = selected();
			if (element != null) {
				listener.accept(element);
			}
		});
		viewer.addDoubleClickListener(event -> {
			EObject element = selected();
			if (element != null) {
				opener.accept(element);
			}
		});
	}

	private void column(String title, ColumnLayoutData width, Column column) {
		TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
		made.getColumn().setText(title);
		layout.setColumnData(made.getColumn(), width);
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return texts.of(row, column);
			}

			@Override
			public String getToolTipText(Object row) {
				String text = texts.of(row, column);
				return text.isEmpty() ? null : text;
			}

			@Override
			public Image getImage(Object row) {
				return column == Column.NAME && !(row instanceof Segment) ? images.create(icons.of(Catalogue.element(row))) : null;
			}

			@Override
			public Color getForeground(Object row) {
				return column == Column.STATE ? texts.color(row) : null;
			}

			@Override
			public Font getFont(Object row) {
				return row instanceof Segment ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
			}
		});
	}

	private EObject selected() {
		return Catalogue.element(viewer.getStructuredSelection().getFirstElement());
	}

	Composite control() {
		return parent;
	}

	/** Shows a catalogue, all of it open at first and as it was left after that. */
	void show(Catalogue shown) {
		Object[] expanded = catalogue == null ? null : viewer.getExpandedElements();
		boolean same = catalogue != null && catalogue.hasScenariosOf(shown);
		catalogue = shown;
		viewer.setInput(shown);
		if (same) {
			viewer.setExpandedElements(expanded);
		} else {
			viewer.expandAll();
		}
	}

	/** Asks the catalogue that is shown now. */
	private final class Rows implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return catalogue.getElements(input);
		}

		@Override
		public Object[] getChildren(Object row) {
			return catalogue.getChildren(row);
		}

		@Override
		public Object getParent(Object row) {
			return catalogue.getParent(row);
		}

		@Override
		public boolean hasChildren(Object row) {
			return catalogue.hasChildren(row);
		}
	}
}
