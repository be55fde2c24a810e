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
		open(view, Reveal.TOPIC, element);
	}

	/**
	 * Opens a view and tells it something of its own.
	 *
	 * @param view    id of the view
	 * @param topic   of the event that the view waits for
	 * @param element a model element, the data of the event
	 */
	public void open(String view, String topic, EObject element) {
		IWorkbenchWindow window = ActiveWindow.of(workbench);
		if (window == null) {
			return;
		}
		try {
			window.getActivePage().showView(view);
		} catch (PartInitException e) {
			ILog.of(ElementViews.class).log(e.getStatus());
		}
		workbench.getService(IEventBroker.class).send(topic, element);
	}

	/**
	 * Lets a view take the whole window, or its place in it again.
	 *
	 * @param view id of a view that is open
	 */
	public void toggleSize(String view) {
		IWorkbenchWindow window = ActiveWindow.of(workbench);
		if (window != null) {
			window.getActivePage().toggleZoom(window.getActivePage().findViewReference(view));
		}
	}
}
