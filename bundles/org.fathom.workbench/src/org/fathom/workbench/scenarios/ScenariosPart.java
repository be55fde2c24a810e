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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fathom.core.how.Truth;
import org.fathom.workbench.Messages;
import org.fathom.workbench.how.FitText;
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
	private final StackLayout stack = new StackLayout();
	private final ScenarioTexts texts = new ScenarioTexts();
	private Composite body;
	private Label hint;
	private Label count;
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
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		createHead(content);
		body = new Composite(content, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		hint = new Label(body, SWT.WRAP | SWT.CENTER);
		tree = new ScenariosTree(new Composite(body, SWT.NONE), texts, this::selected, this::open);
		active.addListener(listener);
		update();
	}

	private void createHead(Composite content) {
		Composite head = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).extendedMargins(4, 8, 3, 3).applyTo(head);
		filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.ScenariosPart_filter_label);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		filter.addModifyListener(event -> update());
		states = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
		STATES.forEach(state -> states.add(state == null ? Messages.ScenariosPart_all_label : FitText.of(state)));
		states.select(0);
		states.setToolTipText(Messages.ScenariosPart_states_tooltip);
		states.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
		count = new Label(head, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(count);
	}

	private void selected(EObject element) {
		selectionService.setSelection(new StructuredSelection(element));
	}

	private void open(EObject element) {
		active.get().ifPresent(study -> ElementOpener.open(study, element));
	}

	private void update() {
		if (body.isDisposed()) {
			return;
		}
		OpenStudy study = active.get().orElse(null);
		Catalogue all = study == null ? null : new Catalogue(study.session().index(), study.session().study());
		if (all == null || all.size() == 0) {
			say(all == null ? Messages.AbstractTablePart_noStudy_message : Messages.ScenariosPart_empty_message);
			return;
		}
		String text = filter.getText().strip().toLowerCase(Locale.ROOT);
		Catalogue shown = all.filtered(new Filter(text, STATES.get(states.getSelectionIndex())), texts);
		if (shown.size() == 0) {
			say(Messages.ScenariosPart_nothing_message);
		} else {
			tree.show(shown);
			stack.topControl = tree.control();
			body.layout();
		}
		count.setText(shown.size() == all.size() ? Integer.toString(all.size())
				: NLS.bind(Messages.AbstractTablePart_count_label, shown.size(), all.size()));
	}

	private void say(String message) {
		hint.setText('\n' + message);
		count.setText(""); //$NON-NLS-1$
		stack.topControl = hint;
		body.layout();
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
