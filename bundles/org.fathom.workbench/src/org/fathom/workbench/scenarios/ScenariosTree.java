package org.fathom.workbench.scenarios;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.RowLabels;
import org.fathom.workbench.pane.RowsTree;
import org.fathom.workbench.scenarios.Catalogue.Segment;
import org.fathom.workbench.scenarios.ScenarioTexts.Column;

/** Shows a catalogue. */
final class ScenariosTree {
	private final RowsTree tree;
	private final ScenarioTexts texts;
	private final ElementImages icons = new ElementImages();
	private final LocalResourceManager images;
	private Catalogue catalogue;

	/** The listener is told which element is selected, the opener which one is double clicked. */
	ScenariosTree(Composite parent, ScenarioTexts texts, Consumer<EObject> listener, Consumer<EObject> opener) {
		this.texts = texts;
		tree = new RowsTree(parent, new Rows());
		images = new LocalResourceManager(JFaceResources.getResources(), tree.control());
		tree.column(Messages.ScenariosTree_name_label, new ColumnWeightData(6, 220), new Labels(Column.NAME));
		tree.column(Messages.ScenariosTree_state_label, new ColumnPixelData(112), new Labels(Column.STATE));
		tree.column(Messages.ScenariosTree_why_label, new ColumnWeightData(8, 220), new Labels(Column.WHY));
		tree.follow(Catalogue::element, listener, opener);
	}

	/** The cells of a column. */
	private final class Labels extends RowLabels {
		private final Column column;

		Labels(Column column) {
			this.column = column;
		}

		@Override
		public String getText(Object row) {
			return texts.of(row, column);
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
	}

	Composite control() {
		return tree.control();
	}

	/** Shows a catalogue, all of it open at first and as it was left after that. */
	void show(Catalogue shown) {
		TreeViewer viewer = tree.viewer();
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
