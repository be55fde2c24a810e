package org.fathom.workbench.scenarios;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fathom.core.how.Truth;
import org.fathom.workbench.Messages;
import org.fathom.workbench.how.FitText;
import org.fathom.workbench.pane.ListPane;
import org.fathom.workbench.properties.ElementOpener;
import org.fathom.workbench.scenarios.Catalogue.Filter;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/** The catalogue of scenarios by segment: which are the customer's and why, what solves them, and what proves it. */
public final class ScenariosPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.scenarios"; //$NON-NLS-1$

	private static final List<Truth> STATES = Arrays.asList(null, Truth.TRUE, Truth.UNKNOWN, Truth.FALSE);

	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;

	private final Runnable listener = this::update;
	private final ScenarioTexts texts = new ScenarioTexts();
	private ListPane pane;
	private Text filter;
	private Combo states;
	private ScenariosTree tree;

	/**
	 * Creates the controls.
	 *
	 * @param parent of the controls
	 */
	@PostConstruct
	public void create(Composite parent) {
		pane = new ListPane(parent, 2, 150);
		createHead();
		tree = new ScenariosTree(pane.body(), texts, this::selected, this::open);
		active.addListener(listener);
		update();
	}

	private void createHead() {
		filter = pane.words(Messages.ScenariosPart_filter_label);
		filter.addModifyListener(event -> update());
		states = new Combo(pane.head(), SWT.READ_ONLY | SWT.DROP_DOWN);
		STATES.forEach(state -> states.add(state == null ? Messages.ScenariosPart_all_label : FitText.of(state)));
		states.select(0);
		states.setToolTipText(Messages.ScenariosPart_states_tooltip);
		states.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
	}

	private void selected(EObject element) {
		selectionService.setSelection(new StructuredSelection(element));
	}

	private void open(EObject element) {
		active.get().ifPresent(study -> ElementOpener.open(study, element));
	}

	private void update() {
		if (filter.isDisposed()) {
			return;
		}
		OpenStudy study = active.get().orElse(null);
		Catalogue all = study == null ? null : new Catalogue(study.session().index(), study.session().study());
		if (all == null || all.size() == 0) {
			pane.say(all == null ? Messages.AbstractTablePart_noStudy_message : Messages.ScenariosPart_empty_message);
			return;
		}
		String text = filter.getText().strip().toLowerCase(Locale.ROOT);
		Catalogue shown = all.filtered(new Filter(text, STATES.get(states.getSelectionIndex())), texts);
		if (shown.size() == 0) {
			pane.say(Messages.ScenariosPart_nothing_message);
			return;
		}
		tree.show(shown);
		pane.show(tree.control(), shown.size() == all.size() ? Integer.toString(all.size())
				: NLS.bind(Messages.AbstractTablePart_count_label, shown.size(), all.size()));
	}

	/** Gives the filter the keyboard. */
	@Focus
	public void focus() {
		filter.setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() {
		active.removeListener(listener);
	}
}
