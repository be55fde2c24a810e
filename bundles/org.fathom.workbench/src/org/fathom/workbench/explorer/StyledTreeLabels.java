package org.fathom.workbench.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.widgets.Control;

/** Shows the styled labels of the tree, with tool tips. */
final class StyledTreeLabels extends DelegatingStyledCellLabelProvider {
	private static final int DELAY = 600;

	StyledTreeLabels(Control tree) {
		super(new StudyTreeLabels(tree));
	}

	@Override
	public String getToolTipText(Object element) {
		return ((StudyTreeLabels) getStyledStringProvider()).getToolTipText(element);
	}

	@Override
	public int getToolTipDisplayDelayTime(Object element) {
		return DELAY;
	}
}
