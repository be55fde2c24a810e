package org.fathom.diagram.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;

/**
 * Shows the context menu of a control when the mouse button is released. GTK shows it when the button is pressed, and takes it away
 * again when the button was released before all entries were there: after a short click nothing would be seen.
 */
final class MenuOnRelease {
	private static final int RIGHT = 3;

	private final Control control;
	private Point wanted;

	MenuOnRelease(Control control) {
		this.control = control;
		if ("gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			control.addListener(SWT.MenuDetect, this::remember);
			control.addListener(SWT.MouseUp, this::show);
		}
	}

	private void remember(Event event) {
		if (event.detail == SWT.MENU_MOUSE) {
			wanted = new Point(event.x, event.y);
			event.doit = false;
		}
	}

	private void show(Event event) {
		Menu menu = control.getMenu();
		if (event.button == RIGHT && wanted != null && menu != null) {
			menu.setLocation(wanted);
			menu.setVisible(true);
		}
		wanted = null;
	}
}
