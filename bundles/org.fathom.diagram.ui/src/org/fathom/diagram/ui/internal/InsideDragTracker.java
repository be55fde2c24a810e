package org.fathom.diagram.ui.internal;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** Inside a container a click selects the container and a drag selects what is in a rectangle. */
final class InsideDragTracker extends MarqueeDragTracker {
	private final EditPart container;

	InsideDragTracker(EditPart container) {
		this.container = container;
		setMarqueeBehavior(BEHAVIOR_NODES_CONTAINED);
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 3) {
			select();
			return true;
		}
		return super.handleButtonDown(button);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean clicked = button == 1 && !movedPastThreshold();
		boolean done = super.handleButtonUp(button);
		if (clicked) {
			select();
		}
		return done;
	}

	private void select() {
		if (getCurrentInput().isModKeyDown(org.eclipse.swt.SWT.MOD1) || getCurrentInput().isShiftKeyDown()) {
			container.getViewer().appendSelection(container);
		} else {
			container.getViewer().select(container);
		}
	}
}
