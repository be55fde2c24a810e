package org.fathom.workbench.pane;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;

/** A tree with columns, some of whose rows stand for elements of the study. A double click on another row opens or closes it. */
public final class RowsTree {
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final Composite control;
	private final TreeViewer viewer;

	/**
	 * Creates a tree without columns.
	 *
	 * @param parent of its control
	 * @param rows   what is below each row
	 */
	public RowsTree(Composite parent, ITreeContentProvider rows) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(layout);
		viewer = new TreeViewer(control, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(rows);
		RowTips.in(viewer);
		Surroundings.follow(viewer);
	}

	/**
	 * Adds a column.
	 *
	 * @param title  its header
	 * @param width  how much room it takes
	 * @param labels of its cells
	 */
	public void column(String title, ColumnLayoutData width, CellLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), width);
		column.setLabelProvider(labels);
	}

	/**
	 * Leads from rows to their elements.
	 *
	 * @param element  of a row; gives {@code null} for one that stands for none
	 * @param selected told when a row with an element is selected
	 * @param opener   told when one is double clicked
	 */
	public void follow(Function<Object, EObject> element, Consumer<EObject> selected, Consumer<EObject> opener) {
		viewer.addSelectionChangedListener(event -> {
			EObject chosen = element.apply(viewer.getStructuredSelection().getFirstElement());
			if (chosen != null) {
				selected.accept(chosen);
			}
		});
		viewer.addDoubleClickListener(event -> {
			Object row = viewer.getStructuredSelection().getFirstElement();
			if (element.apply(row) != null) {
				opener.accept(element.apply(row));
			} else if (row != null) {
				viewer.setExpandedState(row, !viewer.getExpandedState(row));
			}
		});
	}

	/**
	 * The tree itself.
	 *
	 * @return for its input, and what is open and selected
	 */
	public TreeViewer viewer() {
		return viewer;
	}

	/**
	 * What the tree stands in.
	 *
	 * @return filled by the tree
	 */
	public Composite control() {
		return control;
	}
}
