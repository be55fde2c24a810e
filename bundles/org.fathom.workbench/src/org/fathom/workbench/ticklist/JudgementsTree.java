package org.fathom.workbench.ticklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fathom.core.ticklist.Judgement;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.RowLabels;
import org.fathom.workbench.pane.DownwardTree;
import org.fathom.workbench.pane.RowsTree;

/** Shows judgements and, below each, the elements that break the rule; above them what is wrong with the settings. */
final class JudgementsTree {
	private final RowsTree tree;
	private final JudgementTexts texts = new JudgementTexts();
	private final ElementImages icons = new ElementImages();
	private final LocalResourceManager images;

	/** The listener is told which element is selected, the opener which one is double clicked. */
	JudgementsTree(Composite parent, Consumer<EObject> listener, Consumer<EObject> opener) {
		tree = new RowsTree(parent, new Rows());
		images = new LocalResourceManager(JFaceResources.getResources(), tree.control());
		tree.column(Messages.JudgementsTree_rule_label, new ColumnWeightData(4, 200), labels(texts::name, this::image));
		tree.column(Messages.JudgementsTree_finding_label, new ColumnWeightData(9, 260), labels(texts::finding, row -> null));
		tree.column(Messages.ProblemsPart_code_label, new ColumnPixelData(90), labels(JudgementTexts::code, row -> null));
		tree.follow(row -> row instanceof EObject element ? element : null, listener, opener);
	}

	private static RowLabels labels(Function<Object, String> text, Function<Object, Image> image) {
		return new RowLabels() {
			@Override
			public String getText(Object row) {
				return text.apply(row);
			}

			@Override
			public Image getImage(Object row) {
				return image.apply(row);
			}
		};
	}

	private Image image(Object row) {
		if (row instanceof EObject element) {
			return images.create(icons.of(element));
		}
		return images.create(ElementImages.action(row instanceof Judgement judgement ? judgement.kept() ? "kept" : "failed" : "problems")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	Composite control() {
		return tree.control();
	}

	/** Shows judgements; what is open and selected stays so. The problem may be {@code null}. */
	void show(List<Judgement> judgements, String problem) {
		TreeViewer viewer = tree.viewer();
		List<Object> rows = new ArrayList<>(judgements);
		if (problem != null) {
			rows.add(0, problem);
		}
		if (rows.equals(viewer.getInput())) {
			viewer.refresh();
			return;
		}
		List<String> opened = Stream.of(viewer.getExpandedElements()).map(JudgementTexts::code).toList();
		Object before = viewer.getStructuredSelection().getFirstElement();
		viewer.setInput(rows);
		rows.stream().filter(row -> opened.contains(JudgementTexts.code(row))).forEach(row -> viewer.setExpandedState(row, true));
		viewer.setSelection(before == null ? StructuredSelection.EMPTY : new StructuredSelection(before));
	}

	/** Judgements, then what breaks each. */
	private static final class Rows extends DownwardTree {
		@Override
		public Object[] getChildren(Object row) {
			return row instanceof Judgement judgement ? judgement.elements().toArray() : new Object[0];
		}
	}
}
