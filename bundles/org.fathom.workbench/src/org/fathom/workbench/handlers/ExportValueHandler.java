package org.fathom.workbench.handlers;

import org.fathom.core.value.ValueCase;
import org.fathom.core.value.ValueQuery;
import org.fathom.exchange.xlsx.ValueXlsxExporter;
import org.fathom.model.solution.Solution;
import org.fathom.workbench.Messages;
import org.fathom.workbench.export.FileExport;
import org.fathom.workbench.study.OpenStudy;

/** Writes the value case of all solutions as an Excel workbook. */
public final class ExportValueHandler extends AbstractFileExportHandler {
	/** Called by the workbench. */
	public ExportValueHandler() {
		super(Messages.ExportValueHandler_export_title, "value", "xlsx"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	FileExport.Writing prepare(OpenStudy study) {
		ValueCase value = new ValueQuery().valueCase(study.session().index().all(Solution.class));
		return file -> new ValueXlsxExporter().export(value, file);
	}
}
