package org.fathom.exchange;

import java.nio.file.Path;
import java.util.List;

import org.fathom.diagram.notation.Diagram;

/**
 * What to export and where to.
 *
 * @param diagrams refreshed and laid out
 * @param folder   is created if it is not there
 */
public record ExportRequest(List<Diagram> diagrams, Path folder) {

	/** Takes an own copy of the list. */
	public ExportRequest {
		diagrams = List.copyOf(diagrams);
	}
}
