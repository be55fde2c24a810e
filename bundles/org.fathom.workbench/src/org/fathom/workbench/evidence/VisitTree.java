package org.fathom.workbench.evidence;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.fathom.core.evidence.Visit;

/** Visits with what was seen. */
final class VisitTree implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Visit visit ? visit.evidence().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Visit;
	}
}
