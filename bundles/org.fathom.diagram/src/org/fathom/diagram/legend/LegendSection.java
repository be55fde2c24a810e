package org.fathom.diagram.legend;

import java.util.List;

/**
 * What one layer adds to a diagram.
 *
 * @param title   name of the layer; that of the diagram for what is always on
 * @param entries its colours and symbols, not empty
 */
public record LegendSection(String title, List<LegendEntry> entries) {

	/**
	 * Takes an own copy of the list.
	 */
	public LegendSection {
		entries = List.copyOf(entries);
	}
}
