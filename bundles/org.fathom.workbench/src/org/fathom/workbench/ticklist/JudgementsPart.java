package org.fathom.workbench.ticklist;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.core.ticklist.TickList;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.design.FathomViewpoint;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.process.Process;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;
import org.fathom.workbench.pane.ListPane;
import org.fathom.workbench.properties.ElementOpener;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.JudgementView;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.SettingsJob;

/** How the layout of insight over the steps is judged, of the whole study or of one process; follows every change. */
public final class JudgementsPart {
	private static final int DELAY = 300;

	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;

	private final ElementLabels labels = new ElementLabels();
	private final Runnable listener = this::studyChanged;
	private final Runnable judging = this::judge;
	private ListPane pane;
	private Combo scope;
	private ToolItem open;
	private ToolItem rules;
	private JudgementsTree tree;
	private List<Process> processes = List.of();
	private Process chosen;
	private OpenStudy judged;
	private boolean outdated;
	private TickListSettings settings = TickListSettings.DEFAULT;
	private String problem;

	/**
	 * Creates the controls.
	 *
	 * @param parent of the controls
	 */
	@PostConstruct
	public void create(Composite parent) {
		pane = new ListPane(parent, 2, 150);
		scope = new Combo(pane.head(), SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(scope);
		scope.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			chosen = scope.getSelectionIndex() <= 0 ? null : processes.get(scope.getSelectionIndex() - 1);
			judge();
		}));
		createButtons();
		tree = new JudgementsTree(pane.body(), this::selected,
				element -> active.get().ifPresent(study -> ElementOpener.open(study, element)));
		pane.head().addListener(SWT.Paint, event -> {
			if (outdated) {
				outdated = false;
				scope.getDisplay().asyncExec(judging);
			}
		});
		active.addListener(listener);
		readSettings();
		judge();
	}

	private void createButtons() {
		ToolBar bar = new ToolBar(pane.head(), SWT.FLAT | SWT.RIGHT);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		open = new ToolItem(bar, SWT.PUSH);
		open.setText(Messages.JudgementsPart_open_label);
		open.setToolTipText(Messages.JudgementsPart_open_tooltip);
		open.setImage(images.create(ElementImages.action("table"))); //$NON-NLS-1$
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> active.get().ifPresent(this::openTickList)));
		rules = new ToolItem(bar, SWT.PUSH);
		rules.setText(Messages.JudgementsPart_rules_label);
		rules.setToolTipText(Messages.JudgementsPart_rules_tooltip);
		rules.setImage(images.create(ElementImages.action("preferences"))); //$NON-NLS-1$
		rules.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> active.get().ifPresent(study -> new RulesDialog(bar.getShell(), study, settings).open())));
	}

	private void openTickList(OpenStudy study) {
		study.tables().descriptionsFor(chosen).stream().filter(description -> FathomViewpoint.TICK_LIST.equals(description.name()))
				.findFirst().ifPresent(description -> study.tables().open(description, chosen));
	}

	private void selected(EObject element) {
		selectionService.setSelection(new StructuredSelection(element));
	}

	/** Others may change the file as well. */
	private void readSettings() {
		active.get().ifPresent(study -> new SettingsJob<>(study, scope.getDisplay(), TickListSettings::read, TickListSettings.DEFAULT,
				(read, wrong) -> use(study, read, wrong)).schedule());
	}

	private void use(OpenStudy study, TickListSettings read, String wrong) {
		boolean isShown = active.get().orElse(null) == study;
		if (isShown && (!read.equals(settings) || !Objects.equals(wrong, problem))) {
			settings = read;
			problem = wrong;
			judge();
		}
	}

	/** Nobody waits for judgements that are not seen; they are made when they come into view. */
	private void studyChanged() {
		if (scope.isDisposed()) {
			return;
		}
		if (active.get().orElse(null) != judged) {
			judge();
			readSettings();
		} else if (scope.isVisible()) {
			scope.getDisplay().timerExec(DELAY, judging);
			readSettings();
		} else {
			outdated = true;
		}
	}

	private void judge() {
		if (scope.isDisposed()) {
			return;
		}
		OpenStudy study = active.get().orElse(null);
		judged = study;
		outdated = false;
		processes = study == null ? List.of() : study.session().index().all(Process.class);
		chosen = chosen != null && processes.contains(chosen) ? chosen : null;
		fillScope();
		rules.setEnabled(study != null && problem == null);
		open.setEnabled(chosen != null);
		TickList list = study == null ? null : new TickListQuery(study.session().index(), settings, LocalDate.now())
				.of(chosen == null ? processes : List.of(chosen));
		if (list == null || list.rows().isEmpty()) {
			pane.say(list == null ? Messages.AbstractTablePart_noStudy_message : Messages.JudgementsPart_empty_message);
		} else {
			tree.show(list.judgements(), problem);
			pane.show(tree.control(), NLS.bind(Messages.JudgementsPart_coverage_label, Math.round(list.coverage())));
		}
	}

	private void fillScope() {
		List<String> items = new ArrayList<>(List.of(Messages.JudgementsPart_all_label));
		processes.forEach(process -> items.add(labels.of(process)));
		if (!items.equals(List.of(scope.getItems()))) {
			scope.setItems(items.toArray(String[]::new));
		}
		scope.select(chosen == null ? 0 : processes.indexOf(chosen) + 1);
	}

	/**
	 * Judges one process.
	 *
	 * @param process of the study
	 */
	@Inject
	@Optional
	public void judge(@UIEventTopic(JudgementView.TOPIC) EObject process) {
		if (process instanceof Process wanted && scope != null && !scope.isDisposed()) {
			chosen = wanted;
			judge();
		}
	}

	/** Gives the judgements the keyboard, by the settings as they are in the file now. */
	@Focus
	public void focus() {
		(pane.isShown() ? tree.control().getChildren()[0] : scope).setFocus();
		readSettings();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() {
		active.removeListener(listener);
	}
}
