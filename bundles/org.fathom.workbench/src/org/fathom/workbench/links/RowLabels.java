package org.fathom.workbench.links;

import org.eclipse.jface.viewers.ColumnLabelProvider;

/** A column whose rows say all of their texts in a tooltip, as they may be cut off. */
public abstract class RowLabels extends ColumnLabelProvider {
	@Override
	public abstract String getText(Object row);

	@Override
	public String getToolTipText(Object row) {
		String text = getText(row);
		return text == null || text.isEmpty() ? null : text;
	}
}
