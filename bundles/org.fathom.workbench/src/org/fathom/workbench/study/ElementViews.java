package org.fathom.workbench.study;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens views on an element. */
public final class ElementViews {
	private final IWorkbench workbench = PlatformUI.getWorkbench();

	/**
	 * Opens a view and lets it, and all others, show an element.
	 *
	 * @param view    id of the view
	 * @param element a model element
	 */
	public void open(String view, EObject element) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		try {
			window.getActivePage().showView(view);
		} catch (PartInitException e) {
			ILog.of(ElementViews.class).log(e.getStatus());
		}
		workbench.getService(IEventBroker.class).send(Reveal.TOPIC, element);
	}
}
