package org.fathom.diagram.ui;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.ui.context.DiagramContext;

/** A diagram to edit, and the application around it. Two inputs are equal if they hold the same diagram. */
public final class DiagramEditorInput implements IEditorInput {

	private final Diagram diagram;
	private final DiagramContext context;

	/**
	 * Names what to edit.
	 *
	 * @param diagram synchronised and laid out
	 * @param context the application around it
	 */
	public DiagramEditorInput(Diagram diagram, DiagramContext context) {
		this.diagram = Objects.requireNonNull(diagram);
		this.context = Objects.requireNonNull(context);
	}

	/**
	 * The diagram.
	 *
	 * @return the diagram itself, no copy
	 */
	public Diagram getDiagram() {
		return diagram;
	}

	/**
	 * The application around the editor.
	 *
	 * @return never {@code null}
	 */
	public DiagramContext getContext() {
		return context;
	}

	@Override
	public boolean exists() {
		return diagram.eResource() != null && diagram.getTarget() != null && diagram.getTarget().eResource() != null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		String name = diagram.getName() == null ? "" : diagram.getName(); //$NON-NLS-1$
		boolean ofEverything = context.path(diagram).size() < 2;
		return ofEverything ? context.translate(context.runtime().description(diagram).label()) + " \u2013 " + name : name; //$NON-NLS-1$
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		StringBuilder path = new StringBuilder();
		context.path(diagram).forEach(e -> path.append(path.isEmpty() ? "" : " \u203a ").append(context.label(e))); //$NON-NLS-1$ //$NON-NLS-2$
		return path.toString();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == Diagram.class) {
			return type.cast(diagram);
		}
		return type.isInstance(diagram.getTarget()) ? type.cast(diagram.getTarget()) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiagramEditorInput input && input.diagram == diagram;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(diagram);
	}
}
