package org.fathom.workbench.evidence;

import org.fathom.core.evidence.Visit;
import org.fathom.workbench.pane.DownwardTree;

/** Visits with what was seen. */
final class VisitTree extends DownwardTree {
	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Visit visit ? visit.evidence().toArray() : new Object[0];
	}
}
