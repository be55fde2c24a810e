package org.fathom.workbench.handlers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.fathom.core.evidence.VisitPlanHtmlWriter;
import org.fathom.core.evidence.VisitPlanQuery;
import org.fathom.model.process.Process;
import org.fathom.workbench.Messages;
import org.fathom.workbench.export.FileExport;
import org.fathom.workbench.study.OpenStudy;

/** Writes what is still to be seen first-hand as a checklist to print, and opens it. */
public final class VisitPlanHandler extends AbstractFileExportHandler {
	/** Called by the workbench. */
	public VisitPlanHandler() {
		super(Messages.VisitPlanHandler_plan_title, "visit-plan", "html"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	FileExport.Writing prepare(OpenStudy study) {
		String page = new VisitPlanHtmlWriter().write(new VisitPlanQuery(study.session().index()).of(study.session().index().all(Process.class)),
				study.session().study().getName());
		return file -> Files.writeString(file, page, StandardCharsets.UTF_8);
	}
}
