package org.fathom.workbench.pane;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Rows that know what is below them; the input is the list of those at the top. */
public abstract class DownwardTree implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object getParent(Object row) {
		return null;
	}

	@Override
	public boolean hasChildren(Object row) {
		return getChildren(row).length > 0;
	}
}
