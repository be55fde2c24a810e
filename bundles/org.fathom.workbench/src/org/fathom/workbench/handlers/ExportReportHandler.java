package org.fathom.workbench.handlers;

import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.store.StudyException;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.exchange.report.HtmlReportExporter;
import org.fathom.workbench.Messages;
import org.fathom.workbench.export.FileExport;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.StudySnapshot;

/** Writes a report of the study as it is now, saved or not, as one page of HTML. */
public final class ExportReportHandler extends AbstractFileExportHandler {
	/** Called by the workbench. */
	public ExportReportHandler() {
		super(Messages.ExportReportHandler_export_title, "report", "html"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	FileExport.Writing prepare(OpenStudy study) throws StudyException {
		TickListSettings settings = TickListSettings.read(study.session().folder());
		StudySnapshot snapshot = new StudySnapshot(study.session());
		HtmlReportExporter exporter = new HtmlReportExporter(new SceneBuilder(), new SvgWriter(study.images()));
		return file -> exporter.export(snapshot.study(), snapshot.flows(), settings, LocalDate.now(), file, new NullProgressMonitor());
	}
}
