package org.fathom.workbench.search;

import org.fathom.workbench.pane.DownwardTree;

/** Groups with their hits. */
final class SearchTree extends DownwardTree {
	@Override
	public Object[] getElements(Object input) {
		return ((SearchResult) input).groups().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof SearchGroup group ? group.hits().toArray() : new Object[0];
	}
}
