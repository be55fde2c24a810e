package org.fathom.diagram.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.ui.internal.DiagramPane;
import org.fathom.diagram.ui.internal.EditorCommands;

/**
 * The editor of one diagram, whatever description made it. Its selection consists of parts that adapt to {@link EObject}, the semantic
 * element; undo, redo and dirty state are those of the whole study. It closes when the diagram or its element is deleted.
 */
public final class DiagramEditor extends EditorPart {
	/** Id of the editor in the workbench. */
	public static final String ID = "org.fathom.diagram.ui.editor.diagram"; //$NON-NLS-1$

	private final Runnable changeListener = this::update;
	private DiagramPane pane;
	private EditorCommands commands;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DiagramEditorInput diagramInput)) {
			throw new PartInitException(String.valueOf(input));
		}
		setSite(site);
		setInput(diagramInput);
		setPartName(diagramInput.getName());
	}

	private DiagramEditorInput input() {
		return (DiagramEditorInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new DiagramPane(parent, input().getDiagram(), input().getContext());
		getSite().setSelectionProvider(pane.canvas().viewer());
		getSite().registerContextMenu(pane.menu().getId(), pane.menu(), pane.canvas().viewer());
		commands = new EditorCommands(pane, getSite());
		input().getContext().addChangeListener(changeListener);
		setPartName(input().getName());
	}

	private void update() {
		if (!input().exists()) {
			// the change is still being told to others; what it took away may be back before the turn of this
			getSite().getShell().getDisplay().asyncExec(this::closeIfGone);
			return;
		}
		setPartName(input().getName());
		firePropertyChange(PROP_DIRTY);
		commands.update();
	}

	/** Nothing is lost by not asking: what the diagram was about is no longer a part of the study. */
	private void closeIfGone() {
		if (!input().exists()) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/**
	 * Selects what shows a model element and scrolls there.
	 *
	 * @param semantic a model element
	 * @return {@code false} if the diagram does not show it
	 */
	public boolean reveal(EObject semantic) {
		return pane.reveal(semantic);
	}

	/**
	 * The diagram being edited.
	 *
	 * @return the diagram itself, no copy
	 */
	public Diagram getDiagram() {
		return input().getDiagram();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public boolean isDirty() {
		return input().getContext().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			input().getContext().save(monitor);
		} catch (CoreException e) {
			monitor.setCanceled(true);
			ErrorDialog.openError(getSite().getShell(), null, null, e.getStatus());
		}
	}

	@Override
	public void doSaveAs() {
		// a diagram belongs to its study, so there is no other place for it
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == GraphicalViewer.class && pane != null) {
			return type.cast(pane.canvas().viewer());
		}
		if (type == Diagram.class) {
			return type.cast(getDiagram());
		}
		if (type == EObject.class) {
			return type.cast(getDiagram().getTarget());
		}
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		input().getContext().removeChangeListener(changeListener);
		super.dispose();
	}
}
