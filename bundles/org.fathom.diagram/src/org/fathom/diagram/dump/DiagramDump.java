package org.fathom.diagram.dump;

import org.fathom.diagram.notation.Diagram;

/** Writes what a diagram shows as JSON, in the format of the conformance cases. */
public final class DiagramDump {

	/**
	 * What a diagram shows.
	 *
	 * @param diagram a diagram that was created or refreshed before
	 * @return a JSON object, indented, ending with a line feed
	 */
	public String toJson(Diagram diagram) {
		throw new UnsupportedOperationException(diagram.getName());
	}
}
