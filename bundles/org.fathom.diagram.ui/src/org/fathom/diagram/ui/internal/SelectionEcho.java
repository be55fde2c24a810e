package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Tells the selection once more when it is clicked again: views that have gone on to something else come back. */
final class SelectionEcho {
	private final CalmViewer viewer;
	private List<? extends EditPart> pressed = List.of();

	SelectionEcho(CalmViewer viewer) {
		this.viewer = viewer;
		Control control = viewer.getControl();
		control.addListener(SWT.MouseDown, event -> pressed = List.copyOf(viewer.getSelectedEditParts()));
		control.addListener(SWT.MouseUp, this::released);
	}

	private void released(Event event) {
		List<? extends EditPart> before = pressed;
		event.display.asyncExec(() -> {
			boolean open = viewer.getControl() != null && !viewer.getControl().isDisposed();
			if (open && event.button == 1 && before.equals(viewer.getSelectedEditParts())) {
				viewer.announce();
			}
		});
	}
}
