package org.fathom.table.ui;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.fathom.diagram.description.TableDescription;
import org.fathom.table.ui.context.TableContext;

/**
 * A table to be edited: a kind of table, and the element it is about. Two inputs with the same kind and element are equal.
 *
 * @param description kind of the table
 * @param root        what it is about
 * @param context     the application around the editor
 */
public record TableEditorInput(TableDescription description, EObject root, TableContext context) implements IEditorInput {
	@Override
	public boolean equals(Object other) {
		return other instanceof TableEditorInput input && input.root == root && input.description.id().equals(description.id());
	}

	@Override
	public int hashCode() {
		return Objects.hash(description.id(), System.identityHashCode(root));
	}

	@Override
	public boolean exists() {
		return root.eResource() != null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return context.translate(description.label()) + " \u2013 " + context.label(root); //$NON-NLS-1$
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
