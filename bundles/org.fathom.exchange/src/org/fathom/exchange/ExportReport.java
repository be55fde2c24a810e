package org.fathom.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param files one file for each diagram, in the order of the request
 */
public record ExportReport(List<Path> files) {

	/** Takes an own copy of the list. */
	public ExportReport {
		files = List.copyOf(files);
	}
}
