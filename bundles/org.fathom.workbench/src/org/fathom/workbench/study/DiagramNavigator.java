package org.fathom.workbench.study;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.diagram.ui.DiagramEditorInput;

/** Shows elements on diagrams: opens the flow they belong to and scrolls there. What no diagram shows is revealed in the views. */
public final class DiagramNavigator implements OpenStudy.Navigator {
	private final IWorkbench workbench;

	/**
	 * Creates the navigator.
	 *
	 * @param workbench where editors are opened
	 */
	public DiagramNavigator(IWorkbench workbench) {
		this.workbench = workbench;
	}

	@Override
	public void show(OpenStudy study, EObject semantic) {
		FlowPlace place = new FlowPlace(semantic);
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		if (place.process() == null) {
			workbench.getService(IEventBroker.class).send(Reveal.TOPIC, semantic);
			return;
		}
		try {
			IWorkbenchPage page = window.getActivePage();
			IEditorPart editor = page.openEditor(new DiagramEditorInput(study.flow(place.process()), study), DiagramEditor.ID);
			if (editor instanceof DiagramEditor diagramEditor && place.shown() != place.process()) {
				diagramEditor.reveal(place.shown());
			}
		} catch (PartInitException e) {
			ILog.of(DiagramNavigator.class).log(e.getStatus());
		}
	}
}
