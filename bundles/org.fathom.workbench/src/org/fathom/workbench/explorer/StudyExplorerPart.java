package org.fathom.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/** The study as a tree: areas with their processes and steps, data models, insight and solutions; with a search box. */
public final class StudyExplorerPart extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.studyExplorer"; //$NON-NLS-1$

	private static final int SEARCH_EXPANSION = 3;

	private final Runnable listener = this::update;
	private final StackLayout stack = new StackLayout();
	private Composite body;
	private Composite content;
	private Label hint;
	private Text search;
	private TreeViewer viewer;
	private ActiveStudy active;
	private OpenStudy shown;

	@Override
	public void createPartControl(Composite parent) {
		active = getSite().getService(ActiveStudy.class);
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		hint = new Label(body, SWT.WRAP | SWT.CENTER);
		hint.setText(Messages.StudyExplorerPart_noStudy_message);
		content = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		createSearch();
		createTree();
		active.addListener(listener);
		update();
	}

	private void createSearch() {
		search = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.StudyExplorerPart_search_label);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(search);
		search.addModifyListener(event -> filter());
	}

	private void createTree() {
		viewer = new TreeViewer(content, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setContentProvider(new StudyTree());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new StudyTreeLabels(active)));
		viewer.setUseHashlookup(true);
		viewer.addDoubleClickListener(event -> open());
		getSite().setSelectionProvider(viewer);
	}

	private void open() {
		Object selected = ((IStructuredSelection) viewer.getSelection()).getFirstElement();
		if (selected instanceof EObject element && shown != null && new StudyTree().isOnDiagram(element)) {
			shown.show(element);
		} else if (selected != null) {
			viewer.setExpandedState(selected, !viewer.getExpandedState(selected));
		}
	}

	private void filter() {
		String text = search.getText().strip();
		viewer.setFilters(text.isEmpty() ? new ViewerFilter[0] : new ViewerFilter[] { new NameFilter(text) });
		if (!text.isEmpty()) {
			viewer.expandToLevel(SEARCH_EXPANSION);
		}
	}

	private void update() {
		OpenStudy study = active.get().orElse(null);
		if (study != shown) {
			shown = study;
			viewer.setInput(study);
			viewer.expandToLevel(2);
		} else if (study != null) {
			viewer.refresh();
		}
		stack.topControl = study == null ? hint : content;
		body.layout();
	}

	@Override
	public void setFocus() {
		(shown == null ? hint : viewer.getControl()).setFocus();
	}

	@Override
	public void dispose() {
		active.removeListener(listener);
		super.dispose();
	}

	/** Keeps what has the text in its name, and what leads there. */
	private static final class NameFilter extends ViewerFilter {
		private final String text;

		NameFilter(String text) {
			this.text = text.toLowerCase();
		}

		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			return matches((TreeViewer) viewer, element);
		}

		private boolean matches(TreeViewer viewer, Object element) {
			StudyTree tree = (StudyTree) viewer.getContentProvider();
			if (tree.name(element).toLowerCase().contains(text)) {
				return true;
			}
			for (Object child : tree.getChildren(element)) {
				if (matches(viewer, child)) {
					return true;
				}
			}
			return false;
		}
	}
}
