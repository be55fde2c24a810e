package org.fathom.workbench.search;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups with their hits. */
final class SearchTree implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return ((SearchResult) input).groups().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof SearchGroup group ? group.hits().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof SearchGroup;
	}
}
