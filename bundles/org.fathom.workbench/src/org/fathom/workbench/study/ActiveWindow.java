package org.fathom.workbench.study;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** The window in which something is opened. */
final class ActiveWindow {
	private ActiveWindow() {
	}

	/** The active one; the first while another program has the keyboard, when none is active. {@code null} if there is none at all. */
	static IWorkbenchWindow of(IWorkbench workbench) {
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		return active == null && workbench.getWorkbenchWindowCount() > 0 ? workbench.getWorkbenchWindows()[0] : active;
	}
}
