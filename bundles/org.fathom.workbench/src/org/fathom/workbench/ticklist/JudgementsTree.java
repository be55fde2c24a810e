package org.fathom.workbench.ticklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fathom.core.ticklist.Judgement;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.RowTips;

/** Shows judgements and, below each, the elements that break the rule; above them what is wrong with the settings. */
final class JudgementsTree {
	private final Composite parent;
	private final TreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final JudgementTexts texts = new JudgementTexts();
	private final ElementImages icons = new ElementImages();
	private final LocalResourceManager images;

	/** The listener is told which element is selected, the opener which one is double clicked. */
	JudgementsTree(Composite parent, Consumer<EObject> listener, Consumer<EObject> opener) {
		this.parent = parent;
		parent.setLayout(layout);
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Rows());
		RowTips.in(viewer);
		column(Messages.JudgementsTree_rule_label, new ColumnWeightData(4, 200), texts::name, this::image);
		column(Messages.JudgementsTree_finding_label, new ColumnWeightData(9, 260), texts::finding, row -> null);
		column(Messages.ProblemsPart_code_label, new ColumnPixelData(90), JudgementTexts::code, row -> null);
		viewer.addSelectionChangedListener(event -> {
			if (selected() instanceof EObject element) {
				listener.accept(element);
			}
		});
		viewer.addDoubleClickListener(event -> {
			if (selected() instanceof EObject element) {
				opener.accept(element);
			} else {
				viewer.setExpandedState(selected(), !viewer.getExpandedState(selected()));
			}
		});
	}

	private void column(String title, ColumnLayoutData width, Function<Object, String> text, Function<Object, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply(row);
			}

			@Override
			public String getToolTipText(Object row) {
				return text.apply(row).isEmpty() ? null : text.apply(row);
			}

			@Override
			public Image getImage(Object row) {
				return image.apply(row);
			}
		});
	}

	private Image image(Object row) {
		if (row instanceof EObject element) {
			return images.create(icons.of(element));
		}
		return images.create(ElementImages.action(row instanceof Judgement judgement ? judgement.kept() ? "kept" : "failed" : "problems")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Object selected() {
		return viewer.getStructuredSelection().getFirstElement();
	}

	Composite control() {
		return parent;
	}

	/** Shows judgements; what is open and selected stays so. The problem may be {@code null}. */
	void show(List<Judgement> judgements, String problem) {
		List<Object> rows = new ArrayList<>(judgements);
		if (problem != null) {
			rows.add(0, problem);
		}
		if (rows.equals(viewer.getInput())) {
			viewer.refresh();
			return;
		}
		List<String> opened = new ArrayList<>();
		for (Object row : viewer.getExpandedElements()) {
			opened.add(JudgementTexts.code(row));
		}
		Object before = selected();
		viewer.setInput(rows);
		rows.stream().filter(row -> opened.contains(JudgementTexts.code(row))).forEach(row -> viewer.setExpandedState(row, true));
		viewer.setSelection(before == null ? StructuredSelection.EMPTY : new StructuredSelection(before));
	}

	/** Judgements, then what breaks each. */
	private static final class Rows implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return row instanceof Judgement judgement ? judgement.elements().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object row) {
			return null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return getChildren(row).length > 0;
		}
	}
}
