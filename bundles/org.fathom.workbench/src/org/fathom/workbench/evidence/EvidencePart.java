package org.fathom.workbench.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.core.evidence.Visit;
import org.fathom.core.evidence.Visits;
import org.fathom.model.insight.Evidence;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/** What was seen, visit by visit, the latest first; beside it the note and the pictures of the selected observation. */
public final class EvidencePart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.evidence"; //$NON-NLS-1$

	private static final int LIST = 5;
	private static final int DETAIL = 4;

	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;

	private final Runnable listener = this::studyChanged;
	private final StackLayout stack = new StackLayout();
	private Composite body;
	private Label hint;
	private Label count;
	private SashForm sash;
	private TreeViewer viewer;
	private EvidenceDetail detail;

	/**
	 * Creates the controls.
	 *
	 * @param parent of the controls
	 */
	@PostConstruct
	public void create(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		createHead(content);
		body = new Composite(content, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		hint = new Label(body, SWT.WRAP | SWT.CENTER);
		sash = new SashForm(body, SWT.HORIZONTAL);
		viewer = new TreeViewer(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new VisitTree());
		viewer.setLabelProvider(
				new DelegatingStyledCellLabelProvider(new EvidenceLabels(new LocalResourceManager(JFaceResources.getResources(), body))));
		viewer.addSelectionChangedListener(event -> selected());
		detail = new EvidenceDetail(sash);
		sash.setWeights(LIST, DETAIL);
		active.addListener(listener);
		studyChanged();
	}

	private void createHead(Composite content) {
		Composite head = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 8, 1, 1).applyTo(head);
		ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		ToolItem record = new ToolItem(bar, SWT.PUSH);
		record.setText(Messages.EvidencePart_record_label);
		record.setImage(images.create(ElementImages.action("recordEvidence"))); //$NON-NLS-1$
		record.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> active.get().ifPresent(study -> new EvidenceDialog(bar.getShell(), study, null).open())));
		count = new Label(head, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(count);
	}

	private void selected() {
		Evidence evidence = viewer.getStructuredSelection().getFirstElement() instanceof Evidence chosen ? chosen : null;
		detail.show(active.get().orElse(null), evidence);
		if (evidence != null) {
			selectionService.setSelection(new StructuredSelection(evidence));
		}
	}

	private void studyChanged() {
		if (body.isDisposed()) {
			return;
		}
		OpenStudy study = active.get().orElse(null);
		List<Visit> visits = study == null ? List.of() : new Visits(study.session().index()).all();
		int observations = visits.stream().mapToInt(visit -> visit.evidence().size()).sum();
		if (!visits.equals(viewer.getInput())) {
			Object before = viewer.getStructuredSelection().getFirstElement();
			viewer.setInput(visits);
			viewer.expandAll();
			viewer.setSelection(before == null ? StructuredSelection.EMPTY : new StructuredSelection(before));
		} else {
			viewer.refresh();
		}
		selected();
		count.setText(NLS.bind(Messages.EvidencePart_count_label, observations, visits.size()));
		hint.setText('\n' + (study == null ? Messages.AbstractTablePart_noStudy_message : Messages.EvidencePart_empty_message));
		stack.topControl = visits.isEmpty() ? hint : sash;
		body.layout();
	}

	/** Gives the list the keyboard. */
	@Focus
	public void focus() {
		(stack.topControl == sash ? viewer.getControl() : body).setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() {
		active.removeListener(listener);
	}
}
