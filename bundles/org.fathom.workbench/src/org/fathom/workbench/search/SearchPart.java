package org.fathom.workbench.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fathom.core.search.SearchHit;
import org.fathom.workbench.Messages;
import org.fathom.workbench.pane.ListPane;
import org.fathom.workbench.pane.RowsTree;
import org.fathom.workbench.properties.ElementOpener;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/** Searches all texts of the study as one types; Enter or a double click shows a hit where it belongs. */
public final class SearchPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.search"; //$NON-NLS-1$

	private static final int DELAY = 150;

	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;

	private final Runnable studyListener = this::studyChanged;
	private final Runnable searching = this::search;
	private final List<SearchLabels> labels = new ArrayList<>();
	private Text query;
	private ListPane pane;
	private OpenStudy searched;
	private RowsTree results;
	private TreeViewer viewer;
	private SearchJob<SearchResult> job;

	/**
	 * Creates the controls.
	 *
	 * @param parent of the controls
	 */
	@PostConstruct
	public void create(Composite parent) {
		pane = new ListPane(parent, 1, 220);
		createHead();
		createResults();
		job = new SearchJob<>(query.getDisplay(),
				(words, search, index, monitor) -> SearchResult.of(words, search.search(words, SearchResult.MOST, monitor)), this::show);
		active.addListener(studyListener);
		search();
	}

	private void createHead() {
		query = pane.words(Messages.SearchPart_query_label);
		query.addModifyListener(event -> query.getDisplay().timerExec(DELAY, searching));
		query.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> toResults()));
		query.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				toResults();
			}
		}));
	}

	private void createResults() {
		results = new RowsTree(pane.body(), new SearchTree());
		viewer = results.viewer();
		viewer.setUseHashlookup(true);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), results.control());
		addColumn(new SearchLabels(SearchLabels.Column.ELEMENT, images), Messages.SearchPart_element_label, 5);
		addColumn(new SearchLabels(SearchLabels.Column.WHERE, images), Messages.SearchPart_where_label, 3);
		addColumn(new SearchLabels(SearchLabels.Column.TEXT, images), Messages.SearchPart_text_label, 6);
		results.follow(row -> row instanceof SearchHit hit ? hit.element() : null,
				element -> selectionService.setSelection(new StructuredSelection(element)),
				element -> active.get().ifPresent(study -> ElementOpener.open(study, element)));
	}

	private void addColumn(SearchLabels provider, String title, int weight) {
		results.column(title, new ColumnWeightData(weight, 120), provider.provider());
		labels.add(provider);
	}

	/** The first hit gets the keyboard. */
	private void toResults() {
		if (pane.isShown() && viewer.getInput() instanceof SearchResult result) {
			if (viewer.getStructuredSelection().isEmpty()) {
				viewer.setSelection(new StructuredSelection(result.groups().get(0).hits().get(0)), true);
			}
			viewer.getControl().setFocus();
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
		if (study == null || query.getText().isBlank()) {
			pane.say(study == null ? Messages.AbstractTablePart_noStudy_message : Messages.SearchPart_hint_message);
		}
		if (study == null) {
			job.forget();
		} else {
			job.search(study.session().index(), query.getText().strip());
		}
	}

	private void show(SearchResult result) {
		if (query.isDisposed() || query.getText().isBlank()) {
			return;
		}
		if (result.found() == 0) {
			pane.say(NLS.bind(Messages.SearchPart_nothing_message, result.query()));
			return;
		}
		labels.forEach(provider -> provider.setQuery(result.query()));
		viewer.setInput(result);
		viewer.expandAll();
		viewer.getTree().setTopItem(viewer.getTree().getItem(0));
		pane.show(results.control(), result.shown() == result.found() ? NLS.bind(Messages.SearchPart_found_label, result.found())
				: NLS.bind(Messages.SearchPart_best_label, result.shown(), result.found()));
	}

	/**
	 * Searches for words as if they had been typed.
	 *
	 * @param words any text
	 */
	public void search(String words) {
		query.setText(words);
	}

	/** Gives the box of words the keyboard, with the words selected so that typing replaces them. */
	@Focus
	public void focus() {
		query.setFocus();
		query.selectAll();
	}

	/** Stops listening. */
	@PreDestroy
	public void dispose() {
		active.removeListener(studyListener);
		job.forget();
	}
}
