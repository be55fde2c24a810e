package org.fathom.workbench.export;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.ticklist.TickList;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.exchange.xlsx.TickListXlsxExporter;
import org.fathom.model.process.Process;
import org.fathom.workbench.Messages;

/** Writes the tick-list of processes as an Excel workbook: the file of {@code fathom ticklist --xlsx}. */
public final class TickListExport {
	private final StudySession session;
	private final List<Process> processes;

	/**
	 * Creates the export.
	 *
	 * @param session   the study
	 * @param processes whose steps are in the file, in this order
	 */
	public TickListExport(StudySession session, List<Process> processes) {
		this.session = session;
		this.processes = List.copyOf(processes);
	}

	/**
	 * Asks for a file and writes it.
	 *
	 * @param shell parent of the dialogs
	 */
	public void run(Shell shell) {
		String stem = processes.size() == 1 && processes.get(0).getCode() != null ? "tick-list-" + processes.get(0).getCode() : "tick-list"; //$NON-NLS-1$ //$NON-NLS-2$
		new FileExport(Messages.TickListExport_export_title, stem.replaceAll("[^\\w.-]", "_"), "xlsx").run(shell, session, this::prepare); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * Reads the tick-list as it is now.
	 *
	 * @return what writes the file
	 * @throws StudyException if the settings of the tick-list cannot be read
	 */
	public FileExport.Writing prepare() throws StudyException {
		LocalDate today = LocalDate.now();
		TickList list = new TickListQuery(session.index(), TickListSettings.read(session.folder()), today).of(processes);
		String name = session.study().getName();
		return file -> new TickListXlsxExporter().export(list, name, today, file);
	}
}
