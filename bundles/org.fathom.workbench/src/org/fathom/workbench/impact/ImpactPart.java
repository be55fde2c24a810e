package org.fathom.workbench.impact;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fathom.core.impact.Loss;
import org.fathom.core.impact.LossQuery;
import org.fathom.core.impact.TraceDirection;
import org.fathom.core.impact.TraceQuery;
import org.fathom.model.base.Named;
import org.fathom.model.library.Study;
import org.fathom.workbench.Messages;
import org.fathom.workbench.flow.AbstractElementPart;
import org.fathom.workbench.links.LinkedRows;
import org.fathom.workbench.links.Surroundings;

/** What leads to the selected element and what follows from it, or who loses what if it goes; a click on a name goes there. */
public final class ImpactPart extends AbstractElementPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.impact"; //$NON-NLS-1$

	private static final int OPEN_LEVELS = 3;

	private final StackLayout stack = new StackLayout();
	private Label title;
	private Label summary;
	private Button whatIf;
	private Composite body;
	private SashForm traces;
	private Composite losses;
	private Column from;
	private Column to;
	private Column lost;
	private Named element;

	/** A tree below its heading. */
	private record Column(Label heading, TreeViewer viewer, ImpactTree tree) {
		void show(Object input, String text) {
			heading.setText(text);
			viewer.setInput(input);
			viewer.expandToLevel(OPEN_LEVELS);
		}
	}

	@Override
	protected String hint() {
		return Messages.ImpactPart_hint_message;
	}

	@Override
	protected EObject subject(EObject selected) {
		EObject candidate = selected;
		while (candidate != null && !(candidate instanceof Named)) {
			candidate = candidate.eContainer();
		}
		return candidate instanceof Study ? null : candidate;
	}

	@Override
	protected void createContent(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite head = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).extendedMargins(8, 8, 3, 0).applyTo(head);
		title = new Label(head, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		summary = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		whatIf = new Button(head, SWT.CHECK);
		whatIf.setText(Messages.ImpactPart_whatIf_label);
		whatIf.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> fill(element)));
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		traces = new SashForm(body, SWT.HORIZONTAL);
		from = column(new Composite(traces, SWT.NONE));
		to = column(new Composite(traces, SWT.NONE));
		losses = new Composite(body, SWT.NONE);
		lost = column(losses);
	}

	private Column column(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Label heading = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(heading);
		TreeViewer viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		ImpactTree tree = new ImpactTree();
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(
				new DelegatingStyledCellLabelProvider(new ImpactLabels(new LocalResourceManager(JFaceResources.getResources(), parent))));
		LinkedRows.in(viewer, this::follow);
		Surroundings.follow(viewer);
		return new Column(heading, viewer, tree);
	}

	private void follow(Object row) {
		Named target = row instanceof TraceItem item ? item.element() : row instanceof Loss loss ? loss.element() : null;
		if (target != null) {
			body.getDisplay().asyncExec(() -> study().show(target));
		}
	}

	@Override
	protected void fill(EObject shown) {
		element = (Named) shown;
		title.setText(study().label(element).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		if (whatIf.getSelection()) {
			showLosses();
		} else {
			showTraces();
		}
		summary.getParent().layout();
		body.layout();
	}

	private void showTraces() {
		TraceQuery query = new TraceQuery(study().session().index());
		summary.setText(""); //$NON-NLS-1$
		from.tree().setQuery(query);
		from.show(TraceItem.root(element, TraceDirection.FROM), Messages.ImpactPart_from_label);
		to.tree().setQuery(query);
		to.show(TraceItem.root(element, TraceDirection.TO), Messages.ImpactPart_to_label);
		stack.topControl = traces;
	}

	private void showLosses() {
		List<Loss> all = new LossQuery(study().session().index()).without(element);
		long useless = all.stream().filter(Loss::useless).map(Loss::element).distinct().count();
		summary.setText(all.isEmpty() ? Messages.ImpactPart_noLoss_label
				: NLS.bind(Messages.ImpactPart_losses_label, all.stream().map(Loss::element).distinct().count(), useless));
		lost.show(LossGroup.of(all), Messages.ImpactPart_lost_label);
		stack.topControl = losses;
	}
}
