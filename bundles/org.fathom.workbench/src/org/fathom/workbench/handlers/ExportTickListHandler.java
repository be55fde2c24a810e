package org.fathom.workbench.handlers;

import java.time.LocalDate;

import org.fathom.core.store.StudyException;
import org.fathom.core.ticklist.TickList;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.exchange.xlsx.TickListXlsxExporter;
import org.fathom.model.process.Process;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** Writes the tick-list of all processes as an Excel workbook. */
public final class ExportTickListHandler extends AbstractFileExportHandler {
	/** Called by the workbench. */
	public ExportTickListHandler() {
		super(Messages.ExportTickListHandler_export_title, "tick-list", "xlsx"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	Writing prepare(OpenStudy study) throws StudyException {
		TickList list = new TickListQuery(study.session().index(), TickListSettings.read(study.session().folder()), LocalDate.now())
				.of(study.session().index().all(Process.class));
		String name = study.session().study().getName();
		return file -> new TickListXlsxExporter().export(list, name, LocalDate.now(), file);
	}
}
