package org.fathom.workbench.study;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.diagram.ui.DiagramEditorInput;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;

/** Shows elements on diagrams: opens the flow they belong to and scrolls there. */
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
		EObject shown = place(semantic);
		Process process = process(shown);
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (process == null || window == null) {
			return;
		}
		try {
			IWorkbenchPage page = window.getActivePage();
			IEditorPart editor = page.openEditor(new DiagramEditorInput(study.flow(process), study), DiagramEditor.ID);
			if (editor instanceof DiagramEditor diagramEditor && shown != process) {
				diagramEditor.reveal(shown);
			}
		} catch (PartInitException e) {
			ILog.of(DiagramNavigator.class).log(e.getStatus());
		}
	}

	/** Where an element is seen: on the first step it hangs on, if it hangs on one. */
	private static EObject place(EObject semantic) {
		if (semantic instanceof PainPoint painPoint && !painPoint.getAffects().isEmpty()) {
			return painPoint.getAffects().get(0);
		}
		if (semantic instanceof HowStep how && !how.getBoundTo().isEmpty()) {
			return how.getBoundTo().get(0);
		}
		if (semantic instanceof Solution solution && !solution.getHowSteps().isEmpty()) {
			return place(solution.getHowSteps().get(0));
		}
		return semantic;
	}

	private static Process process(EObject element) {
		EObject candidate = element;
		while (candidate != null && !(candidate instanceof Process)) {
			candidate = candidate.eContainer();
		}
		return (Process) candidate;
	}
}
