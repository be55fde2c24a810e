package org.fathom.workbench.cases;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fathom.core.search.CaseHit;
import org.fathom.core.search.CaseSearch;
import org.fathom.model.solution.Case;
import org.fathom.workbench.Messages;
import org.fathom.workbench.pane.ListPane;
import org.fathom.workbench.properties.ElementOpener;
import org.fathom.workbench.search.SearchJob;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.Reveal;

/** The cases of the study, ranked by words about a situation, a pain point, a process, a KPI or a fact, with the reasons. */
public final class CasesPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.cases"; //$NON-NLS-1$

	private static final int DELAY = 150;
	private static final int LIST = 13;
	private static final int DETAIL = 6;

	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;

	private final Runnable listener = this::studyChanged;
	private final Runnable searching = this::search;
	private ListPane pane;
	private Text query;
	private SashForm sash;
	private CasesTable table;
	private CaseDetail detail;
	private Case wanted;
	private OpenStudy searched;
	private SearchJob<List<CaseHit>> job;

	/**
	 * Creates the controls.
	 *
	 * @param parent of the controls
	 */
	@PostConstruct
	public void create(Composite parent) {
		pane = new ListPane(parent, 1, 150);
		createHead();
		sash = new SashForm(pane.body(), SWT.HORIZONTAL);
		table = new CasesTable(new Composite(sash, SWT.NONE), this::selected, proof -> active.get().ifPresent(study -> ElementOpener.open(study, proof)));
		detail = new CaseDetail(sash);
		sash.setWeights(LIST, DETAIL);
		job = new SearchJob<>(query.getDisplay(), (words, search, index, monitor) -> new CaseSearch(index, search).search(words), this::show);
		active.addListener(listener);
		search();
	}

	private void createHead() {
		query = pane.words(Messages.CasesPart_query_label);
		query.addModifyListener(event -> {
			wanted = null;
			query.getDisplay().timerExec(DELAY, searching);
		});
		query.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				table.control().setFocus();
			}
		}));
	}

	private void selected(CaseRow row) {
		OpenStudy study = active.get().orElse(null);
		detail.show(study, study == null ? null : row);
		if (row != null) {
			wanted = row.hit().proof();
			if (table.control().isFocusControl()) {
				selectionService.setSelection(new StructuredSelection(wanted));
			}
		}
	}

	private void studyChanged() {
		job.changed();
		if (query.isDisposed()) {
			return;
		}
		if (active.get().orElse(null) != searched) {
			// nothing of the study before is to be clicked on any more
			pane.say(""); //$NON-NLS-1$
			search();
		} else {
			query.getDisplay().timerExec(DELAY, searching);
		}
	}

	private void search() {
		if (query.isDisposed()) {
			return;
		}
		OpenStudy study = active.get().orElse(null);
		searched = study;
		if (study == null) {
			pane.say(Messages.AbstractTablePart_noStudy_message);
			job.forget();
		} else {
			job.search(study.session().index(), query.getText().strip());
		}
	}

	private void show(List<CaseHit> hits) {
		OpenStudy study = active.get().orElse(null);
		if (query.isDisposed() || study == null) {
			return;
		}
		int all = study.session().index().all(Case.class).size();
		if (hits.isEmpty()) {
			pane.say(all == 0 ? Messages.CasesPart_empty_message : NLS.bind(Messages.CasesPart_nothing_message, query.getText().strip()));
			return;
		}
		table.show(CaseRow.of(hits, study.session().index(), study.session().study()), wanted);
		pane.show(sash, hits.size() == all ? Integer.toString(all) : NLS.bind(Messages.AbstractTablePart_count_label, hits.size(), all));
	}

	/**
	 * Selects a case that another view reveals.
	 *
	 * @param revealed a model element; others are not shown here
	 */
	@Inject
	@Optional
	public void reveal(@UIEventTopic(Reveal.TOPIC) EObject revealed) {
		if (revealed instanceof Case proof && query != null && !query.isDisposed()) {
			wanted = proof;
			search();
		}
	}

	/**
	 * Searches for the cases that an element of the study asks for.
	 *
	 * @param element its name are the words
	 */
	@Inject
	@Optional
	public void find(@UIEventTopic(CaseFinder.TOPIC) EObject element) {
		if (query != null && !query.isDisposed()) {
			query.setText(CaseFinder.words(element));
		}
	}

	/** Gives the box of words the keyboard. */
	@Focus
	public void focus() {
		query.setFocus();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() {
		active.removeListener(listener);
		job.forget();
	}
}
