package org.fathom.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.model.base.Named;
import org.fathom.workbench.evidence.EvidenceDialog;
import org.fathom.workbench.study.ActiveStudy;

/** Records evidence on what is selected. */
public final class RecordEvidenceHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Named element = element(window.getSelectionService().getSelection());
		window.getWorkbench().getService(ActiveStudy.class).get()
				.ifPresent(study -> new EvidenceDialog(window.getShell(), study, element).open());
		return null;
	}

	private static Named element(ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		EObject element = first == null ? null : Adapters.adapt(first, EObject.class);
		return element instanceof Named named && named.eResource() != null ? named : null;
	}
}
