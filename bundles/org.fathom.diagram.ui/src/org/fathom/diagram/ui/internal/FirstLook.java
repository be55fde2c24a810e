package org.fathom.diagram.ui.internal;

import org.eclipse.swt.events.ControlAdapter;
import org.eclipse.swt.events.ControlEvent;
import org.eclipse.swt.widgets.Control;

/** Does something once, as soon as a widget has got its size. */
final class FirstLook extends ControlAdapter {
	private final Control control;
	private final Runnable action;

	FirstLook(Control control, Runnable action) {
		this.control = control;
		this.action = action;
		control.addControlListener(this);
	}

	@Override
	public void controlResized(ControlEvent e) {
		if (control.getSize().x > 0 && control.getSize().y > 0) {
			control.removeControlListener(this);
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
