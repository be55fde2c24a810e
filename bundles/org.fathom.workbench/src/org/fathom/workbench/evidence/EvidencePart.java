package org.fathom.workbench.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.core.evidence.Visit;
import org.fathom.core.evidence.Visits;
import org.fathom.model.insight.Evidence;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.pane.ListPane;
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
	private ListPane pane;
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
		pane = new ListPane(parent, 1, 220);
		createHead();
		sash = new SashForm(pane.body(), SWT.HORIZONTAL);
		viewer = new TreeViewer(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new VisitTree());
		Surroundings.follow(viewer);
		viewer.setLabelProvider(
				new DelegatingStyledCellLabelProvider(new EvidenceLabels(new LocalResourceManager(JFaceResources.getResources(), sash))));
		viewer.addSelectionChangedListener(event -> selected());
		detail = new EvidenceDetail(sash);
		sash.setWeights(LIST, DETAIL);
		active.addListener(listener);
		studyChanged();
	}

	private void createHead() {
		ToolBar bar = new ToolBar(pane.head(), SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		ToolItem record = new ToolItem(bar, SWT.PUSH);
		record.setText(Messages.EvidencePart_record_label);
		record.setImage(images.create(ElementImages.action("recordEvidence"))); //$NON-NLS-1$
		record.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> active.get().ifPresent(study -> new EvidenceDialog(bar.getShell(), study, null).open())));
	}

	private void selected() {
		Evidence evidence = viewer.getStructuredSelection().getFirstElement() instanceof Evidence chosen ? chosen : null;
		detail.show(active.get().orElse(null), evidence);
		if (evidence != null) {
			selectionService.setSelection(new StructuredSelection(evidence));
		}
	}

	private void studyChanged() {
		if (sash.isDisposed()) {
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
		if (visits.isEmpty()) {
			pane.say(study == null ? Messages.AbstractTablePart_noStudy_message : Messages.EvidencePart_empty_message);
		} else {
			pane.show(sash, NLS.bind(Messages.EvidencePart_count_label, observations, visits.size()));
		}
	}

	/** Gives the list the keyboard. */
	@Focus
	public void focus() {
		(pane.isShown() ? viewer.getControl() : pane.head()).setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() {
		active.removeListener(listener);
	}
}
