package org.fathom.workbench.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fathom.core.competitor.AddFactOperation;
import org.fathom.core.operation.StudyHomes;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.InsightFactory;
import org.fathom.workbench.Messages;

/** Whose dossier is shown, and where a new fact is typed. */
final class DossierBar {
	private final CompetitorsPart part;
	private final Combo combo;
	private final Text entry;
	private List<Competitor> competitors = List.of();
	private Competitor chosen;

	DossierBar(Composite parent, CompetitorsPart part) {
		this.part = part;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(190, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(combo.getSelectionIndex())));
		entry = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(entry);
		entry.addListener(SWT.DefaultSelection, event -> add());
		Button add = new Button(parent, SWT.PUSH);
		add.setText(Messages.DossierBar_newCompetitor_label);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> addCompetitor()));
		update();
	}

	/** Whether a fact belongs to the dossier that is shown. */
	boolean shows(CompetitorFact fact) {
		return chosen == null || fact.eContainer() == chosen;
	}

	/** Follows a change of the study. */
	void update() {
		competitors = part.study() == null ? List.of() : part.study().session().index().all(Competitor.class);
		chosen = chosen != null && competitors.contains(chosen) ? chosen : null;
		List<String> items = new ArrayList<>(List.of(Messages.DossierBar_all_label));
		competitors.forEach(each -> items.add(NLS.bind(Messages.DossierBar_competitor_label, each.getName(), each.getFacts().size())));
		combo.setItems(items.toArray(String[]::new));
		combo.select(chosen == null ? 0 : competitors.indexOf(chosen) + 1);
		combo.setEnabled(!competitors.isEmpty());
		showEntry();
	}

	/** A fact needs a competitor. */
	private void showEntry() {
		entry.setEnabled(chosen != null);
		entry.setMessage(chosen == null ? Messages.DossierBar_choose_message : NLS.bind(Messages.DossierBar_newFact_message, chosen.getName()));
	}

	/** Shows the dossier of a competitor. */
	void choose(Competitor competitor) {
		combo.select(competitors.indexOf(competitor) + 1);
		choose(combo.getSelectionIndex());
	}

	private void choose(int index) {
		chosen = index <= 0 ? null : competitors.get(index - 1);
		showEntry();
		part.refilter();
	}

	private void add() {
		String text = entry.getText().strip();
		if (text.isEmpty() || chosen == null) {
			return;
		}
		CompetitorFact[] fact = new CompetitorFact[1];
		part.study().execute(Messages.DossierBar_addFact_label,
				() -> fact[0] = new AddFactOperation(chosen, text, List.of(), LocalDate.now()).run());
		entry.setText(""); //$NON-NLS-1$
		part.viewer().setSelection(new StructuredSelection(fact[0]), true);
	}

	private void addCompetitor() {
		if (part.study() == null) {
			return;
		}
		InputDialog dialog = new InputDialog(combo.getShell(), Messages.DossierBar_newCompetitor_label, Messages.DossierBar_name_message, "", //$NON-NLS-1$
				text -> text.isBlank() ? "" : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			part.study().execute(Messages.DossierBar_newCompetitor_label, () -> {
				chosen = InsightFactory.eINSTANCE.createCompetitor();
				chosen.setName(dialog.getValue().strip());
				new StudyHomes(part.study().session()).insightsOn(part.study().session().study()).getCompetitors().add(chosen);
			});
		}
	}
}
