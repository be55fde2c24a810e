package org.fathom.workbench.how;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.core.how.HowVerdict;
import org.fathom.core.how.Truth;
import org.fathom.model.library.Study;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.Solution;
import org.fathom.workbench.flow.AbstractElementPart;

/** "My situation is different": which How steps of the selected solution apply, as one types what is so at the customer. */
public final class HowPart extends AbstractElementPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.how"; //$NON-NLS-1$

	private static final int FACTS = 4;
	private static final int STEPS = 9;
	private static final String SAVE = "save"; //$NON-NLS-1$
	private static final String FORGET = "forget"; //$NON-NLS-1$

	private final Situation situation = new Situation();
	private Label title;
	private Label summary;
	private Link actions;
	private FactsTable facts;
	private HowStepsTable steps;
	private Solution solution;

	@Override
	protected String hint() {
		return Messages.HowPart_hint_message;
	}

	@Override
	protected EObject subject(EObject selected) {
		if (selected instanceof Case proof) {
			return proof.getSolution();
		}
		EObject element = selected;
		while (element != null && !(element instanceof Solution)) {
			element = element.eContainer();
		}
		return element;
	}

	@Override
	protected void createContent(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
		Composite head = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).extendedMargins(8, 10, 5, 0).applyTo(head);
		title = new Label(head, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		summary = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		actions = new Link(head, SWT.NONE);
		actions.addListener(SWT.Selection, event -> act(event.text));
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		facts = new FactsTable(new Composite(sash, SWT.NONE), this::assume);
		steps = new HowStepsTable(new Composite(sash, SWT.NONE), how -> study().show(how));
		sash.setWeights(FACTS, STEPS);
	}

	@Override
	protected void fill(EObject shown) {
		solution = (Solution) shown;
		Study study = study().session().study();
		List<HowVerdict> verdicts = situation.verdicts(study, solution);
		List<FactRow> rows = situation.rows(study, solution);
		title.setText(study().label(solution).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		summary.setText(NLS.bind(Messages.HowPart_summary_label, new Object[] { count(verdicts, Truth.TRUE), count(verdicts, Truth.FALSE),
				count(verdicts, Truth.UNKNOWN) }));
		facts.show(rows);
		steps.show(verdicts);
		actions.setText(actions(rows));
		actions.getParent().layout();
	}

	private static long count(List<HowVerdict> verdicts, Truth wanted) {
		return verdicts.stream().filter(verdict -> verdict.applies() == wanted).count();
	}

	/** What is asked for, then what can be done with the assumptions. */
	private String actions(List<FactRow> rows) {
		String asked = rows.stream().filter(row -> row.value() == null).map(row -> "<a href=\"?" + row.key() + "\">" + row.key() + "</a>") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		String questions = asked.isEmpty() ? "" : NLS.bind(Messages.HowPart_toAsk_label, asked) + "     "; //$NON-NLS-1$ //$NON-NLS-2$
		return questions + (situation.isAssumed() ? Messages.HowPart_assumed_label : ""); //$NON-NLS-1$
	}

	private void act(String action) {
		if (action.startsWith("?")) { //$NON-NLS-1$
			facts.edit(action.substring(1));
		} else if (SAVE.equals(action)) {
			study().execute(Messages.HowPart_save_label, () -> situation.save(study().session().study()));
			fill(solution);
		} else if (FORGET.equals(action)) {
			situation.forget();
			fill(solution);
		}
	}

	private void assume(String key, String value) {
		situation.assume(study().session().study(), key, value);
		fill(solution);
	}
}
