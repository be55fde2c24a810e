package org.fathom.workbench.explorer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.ElementDrag;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.pane.Hint;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.Reveal;

/** The study as a tree: areas with their processes and steps, data models, insight and solutions; with a search box. */
public final class StudyExplorerPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.studyExplorer"; //$NON-NLS-1$

	private static final int SEARCH_DELAY = 180;
	private static final int INDENT = 12;

	@Inject
	private ActiveStudy active;
	@Inject
	private ESelectionService selectionService;
	@Inject
	private IWorkbenchPage page;

	private final Runnable listener = this::studyChanged;
	private final Runnable refresh = this::refresh;
	private final Runnable search = this::search;
	private final StudyTree tree = new StudyTree();
	private final StackLayout stack = new StackLayout();
	private Composite body;
	private Composite content;
	private Hint hint;
	private Text searchBox;
	private TreeViewer viewer;
	private Label nothing;
	private InlineRename rename;
	private EditorLink link;
	private OpenStudy shown;
	/** What was open before the search. */
	private Object[] expanded = {};

	/**
	 * Creates the controls.
	 *
	 * @param parent   of the controls
	 * @param commands binds the standard commands while the view is active
	 */
	@PostConstruct
	public void create(Composite parent, ExplorerCommands commands) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		hint = new Hint(body);
		hint.say(Messages.StudyExplorerPart_noStudy_message);
		content = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Composite head = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).extendedMargins(4, 2, 4, 4).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		createSearch(head);
		nothing = new Label(content, SWT.WRAP | SWT.CENTER);
		nothing.setText(Messages.StudyExplorerPart_nothingFound_message);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, INDENT).exclude(true).applyTo(nothing);
		createTree();
		link = new EditorLink(page, this::follow);
		new ExplorerToolBar(viewer, link).create(head);
		rename = new InlineRename(viewer, active);
		commands.bind(viewer, rename);
		MenuManager menu = new ExplorerMenu(active, viewer, rename, commands).create();
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		active.addListener(listener);
		refresh();
	}

	private void createSearch(Composite head) {
		searchBox = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		searchBox.setMessage(Messages.StudyExplorerPart_search_label);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(searchBox);
		searchBox.addModifyListener(event -> searchBox.getDisplay().timerExec(SEARCH_DELAY, search));
	}

	private void createTree() {
		viewer = new TreeViewer(content, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(new StyledTreeLabels(viewer.getTree()));
		viewer.setUseHashlookup(true);
		ElementDrag.from(viewer, DND.DROP_COPY);
		RowTips.in(viewer);
		Surroundings.follow(viewer);
		viewer.addDoubleClickListener(event -> open());
		viewer.addSelectionChangedListener(event -> selectionService.setSelection(event.getStructuredSelection()));
	}

	private void open() {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		if (selected instanceof EObject element && shown != null && shown.isOnDiagram(element)) {
			shown.show(element);
		} else if (selected != null) {
			viewer.setExpandedState(selected, !viewer.getExpandedState(selected));
		}
	}

	private void search() {
		if (searchBox.isDisposed() || shown == null) {
			return;
		}
		String text = searchBox.getText().strip();
		if (text.isEmpty()) {
			endSearch();
			return;
		}
		if (viewer.getFilters().length == 0) {
			expanded = viewer.getExpandedElements();
		}
		SearchFilter filter = new SearchFilter(tree, shown, text);
		viewer.setFilters(filter);
		viewer.setExpandedElements(filter.leading());
		showNothing(viewer.getTree().getItemCount() == 0);
	}

	private void endSearch() {
		if (viewer.getFilters().length > 0) {
			IStructuredSelection selection = viewer.getStructuredSelection();
			viewer.resetFilters();
			viewer.setExpandedElements(expanded);
			viewer.setSelection(selection, true);
		}
		showNothing(false);
	}

	private void showNothing(boolean on) {
		nothing.setVisible(on);
		((GridData) nothing.getLayoutData()).exclude = !on;
		content.layout();
	}

	/** Several changes in a row lead to one refresh. */
	private void studyChanged() {
		if (!body.isDisposed()) {
			body.getDisplay().timerExec(0, refresh);
		}
	}

	private void refresh() {
		if (body.isDisposed()) {
			return;
		}
		OpenStudy study = active.get().orElse(null);
		if (study != shown) {
			shown = study;
			viewer.resetFilters();
			searchBox.setText(""); //$NON-NLS-1$
			viewer.setInput(study);
			viewer.expandToLevel(2);
		} else if (rename.isActive()) {
			body.getDisplay().timerExec(SEARCH_DELAY, refresh);
		} else if (study != null) {
			viewer.refresh();
		}
		stack.topControl = study == null ? hint.control() : content;
		body.layout();
	}

	/** Selects what the active editor shows, unless something in it is selected already. */
	private void follow(IEditorPart editor) {
		EObject target = Adapters.adapt(editor, EObject.class);
		Object selected = viewer.getStructuredSelection().getFirstElement();
		for (Object element = selected; element instanceof EObject object; element = tree.getParent(object)) {
			if (object == target) {
				return;
			}
		}
		reveal(target);
	}

	/**
	 * Selects an element and scrolls to it.
	 *
	 * @param element a model element; ignored if the tree does not show it
	 */
	@Inject
	@Optional
	public void reveal(@UIEventTopic(Reveal.TOPIC) EObject element) {
		if (viewer == null || viewer.getControl().isDisposed() || element == null || element.eResource() == null) {
			return;
		}
		if (!Objects.equals(viewer.getStructuredSelection().toList(), List.of(element))) {
			viewer.setSelection(new StructuredSelection(element), true);
		}
	}

	/** Gives the tree the keyboard. */
	@Focus
	public void focus() {
		(shown == null ? hint.control() : viewer.getControl()).setFocus();
	}

	/** Lets go of the study and the editors. */
	@PreDestroy
	public void dispose() {
		active.removeListener(listener);
		link.dispose();
	}
}
