package org.fathom.workbench.study;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.diagram.ui.DiagramEditorInput;
import org.fathom.table.ui.TableEditor;
import org.fathom.table.ui.TableEditorInput;

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
		List<DiagramDescription> own = study.descriptionsFor(semantic);
		if (place.process() != null) {
			IEditorPart editor = edit(study, study.flow(place.process()));
			if (editor instanceof DiagramEditor diagramEditor && place.shown() != place.process()) {
				diagramEditor.reveal(place.shown());
			}
			if (place.shown() != semantic) {
				// the diagram has selected the step that the element hangs on; the views go on to the element
				workbench.getDisplay().asyncExec(() -> reveal(semantic));
			}
		} else if (own.isEmpty()) {
			reveal(semantic);
		} else {
			open(study, study.diagram(own.get(0), semantic));
		}
	}

	private void reveal(EObject semantic) {
		workbench.getService(IEventBroker.class).send(Reveal.TOPIC, semantic);
	}

	@Override
	public void open(OpenStudy study, Diagram diagram) {
		edit(study, diagram);
	}

	@Override
	public void open(OpenStudy study, TableDescription description, EObject root) {
		edit(new TableEditorInput(description, root, study.tables()), TableEditor.ID);
	}

	private IEditorPart edit(OpenStudy study, Diagram diagram) {
		return edit(new DiagramEditorInput(diagram, study), DiagramEditor.ID);
	}

	private IEditorPart edit(IEditorInput input, String editor) {
		IWorkbenchWindow window = ActiveWindow.of(workbench);
		if (window == null) {
			return null;
		}
		try {
			return window.getActivePage().openEditor(input, editor);
		} catch (PartInitException e) {
			ILog.of(DiagramNavigator.class).log(e.getStatus());
			return null;
		}
	}
}
