package org.fathom.workbench.board;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.workbench.links.ElementDrag;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;

/** The cards of one status: can be dragged out, and others dropped in. */
final class BoardColumn {
	private static final Transfer[] CARDS = { LocalSelectionTransfer.getTransfer() };

	private final PainPointStatus status;
	private final String name;
	private final Label heading;
	private final TableViewer viewer;
	private final Consumer<PainPoint> dropped;

	/** The consumer is given a card that was dropped here. */
	BoardColumn(Composite board, PainPointStatus status, Consumer<PainPoint> dropped) {
		this.status = status;
		this.dropped = dropped;
		name = new ElementLabels().of(InsightPackage.Literals.PAIN_POINT_STATUS.getEEnumLiteral(status.getName()));
		Composite box = new Composite(board, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
		heading = new Label(box, SWT.NONE);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(heading);
		viewer = new TableViewer(box, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Table table = viewer.getTable();
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(table);
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		PainPointCard card = new PainPointCard();
		column.setLabelProvider(card);
		Surroundings.follow(table, () -> table.setBackground(card.within(box.getBackground()).ground()));
		table.addControlListener(ControlListener.controlResizedAdapter(event -> column.getColumn().setWidth(table.getClientArea().width)));
		RowTips.in(viewer);
		drag();
	}

	private void drag() {
		LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
		ElementDrag.from(viewer, DND.DROP_MOVE);
		viewer.addDropSupport(DND.DROP_MOVE, CARDS, new ViewerDropAdapter(viewer) {
			@Override
			public boolean performDrop(Object data) {
				if (transfer.getSelection() instanceof StructuredSelection cards && cards.getFirstElement() instanceof PainPoint card) {
					viewer.getControl().getDisplay().asyncExec(() -> dropped.accept(card));
				}
				return true;
			}

			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				setFeedbackEnabled(false);
				return transfer.getSelection() instanceof StructuredSelection cards && cards.getFirstElement() instanceof PainPoint;
			}
		});
	}

	PainPointStatus status() {
		return status;
	}

	TableViewer viewer() {
		return viewer;
	}

	void show(List<PainPoint> painPoints) {
		heading.setText(name + "  " + painPoints.size()); //$NON-NLS-1$
		if (painPoints.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			Object before = viewer.getStructuredSelection().getFirstElement();
			viewer.setInput(painPoints);
			if (before != null && painPoints.contains(before)) {
				viewer.setSelection(new StructuredSelection(before));
			}
		}
	}
}
