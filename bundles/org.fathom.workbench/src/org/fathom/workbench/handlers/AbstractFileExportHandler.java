package org.fathom.workbench.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fathom.core.store.StudyException;
import org.fathom.workbench.export.FileExport;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;

/** Writes something about the open study into a file. */
abstract class AbstractFileExportHandler extends AbstractHandler {
	private final FileExport export;

	AbstractFileExportHandler(String title, String stem, String extension) {
		export = new FileExport(title, stem, extension);
	}

	/** Reads what is to be written. */
	abstract FileExport.Writing prepare(OpenStudy study) throws StudyException;

	@Override
	public final Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getWorkbench().getService(ActiveStudy.class).get()
				.ifPresent(study -> export.run(window.getShell(), study.session(), () -> prepare(study)));
		return null;
	}
}
