package org.fathom.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Writes diagrams, and what they show, to files in one format. Implementations hold no state and may be shared. */
public interface Exporter {

	/**
	 * The name by which users choose the format.
	 *
	 * @return lower case, for example {@code bpmn}; also the extension of the files
	 */
	String format();

	/**
	 * Writes one file for each diagram. Files of the same name are replaced; each is complete or not there at all.
	 *
	 * @param request what to write and where to
	 * @param monitor reports progress by diagram and may cancel
	 * @return the files written, in the order of the diagrams
	 * @throws ExchangeException          if a file cannot be written
	 * @throws OperationCanceledException if the monitor was cancelled; files written so far stay
	 */
	ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExchangeException;
}
