package org.fathom.diagram.legend;

import java.util.List;

import org.fathom.diagram.style.Color;

/**
 * What one colour or symbol means.
 *
 * @param label  what the user reads
 * @param color  the colour; {@code null} if it explains symbols
 * @param dashed whether what has this colour has a broken border
 * @param images paths of the symbols as the description names them, in order; empty if it explains a colour
 */
public record LegendEntry(String label, Color color, boolean dashed, List<String> images) {

	/**
	 * Takes an own copy of the list.
	 */
	public LegendEntry {
		images = List.copyOf(images);
	}
}
