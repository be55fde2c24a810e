package org.fathom.workbench.flow;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fathom.core.walk.FlowWalk;
import org.fathom.core.walk.WalkEntry;
import org.fathom.model.process.Process;
import org.fathom.workbench.Messages;

/** The flow of the selected process in words, line by line, for reading and for screen readers; Enter shows a line on the diagram. */
public final class WalkPart extends AbstractElementPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.walk"; //$NON-NLS-1$

	private static final String INDENT = "      "; //$NON-NLS-1$

	private Label title;
	private TableViewer viewer;

	@Override
	protected String hint() {
		return Messages.WalkPart_hint_message;
	}

	@Override
	protected EObject subject(EObject selected) {
		for (EObject element = selected; element != null; element = element.eContainer()) {
			if (element instanceof Process) {
				return element;
			}
		}
		return null;
	}

	@Override
	protected void createContent(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		title = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 5).applyTo(title);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 5).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object line) {
				return INDENT.repeat(((WalkEntry) line).indent()) + ((WalkEntry) line).text();
			}
		});
		viewer.addDoubleClickListener(event -> show());
		viewer.addOpenListener(event -> show());
	}

	private void show() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof WalkEntry entry) {
			study().show(entry.element());
		}
	}

	@Override
	protected void fill(EObject shown) {
		title.setText(LegacyActionTools.escapeMnemonics(study().label(shown)));
		List<WalkEntry> lines = new FlowWalk(study().session().index()).walk((Process) shown);
		if (!lines.equals(viewer.getInput())) {
			Object before = viewer.getStructuredSelection().getFirstElement();
			viewer.setInput(lines);
			viewer.setSelection(before == null ? StructuredSelection.EMPTY : new StructuredSelection(before));
		}
	}

	@Override
	protected void pointTo(EObject selected) {
		((List<?>) viewer.getInput()).stream().filter(line -> ((WalkEntry) line).element() == selected).findFirst()
				.ifPresent(line -> viewer.setSelection(new StructuredSelection(line), true));
	}
}
