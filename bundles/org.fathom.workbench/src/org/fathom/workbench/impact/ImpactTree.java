package org.fathom.workbench.impact;

import java.util.Collection;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.fathom.core.impact.TraceQuery;

/** Children of traces and of groups of losses. */
final class ImpactTree implements ITreeContentProvider {
	private TraceQuery query;

	void setQuery(TraceQuery query) {
		this.query = query;
	}

	@Override
	public Object[] getElements(Object input) {
		return input instanceof Collection<?> groups ? groups.toArray() : getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof LossGroup group) {
			return group.losses().toArray();
		}
		return parent instanceof TraceItem item ? item.children(query).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof TraceItem item ? item.parent() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
