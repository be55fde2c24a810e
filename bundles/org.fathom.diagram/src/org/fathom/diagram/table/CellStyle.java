package org.fathom.diagram.table;

import java.util.List;

import org.fathom.diagram.style.Color;

/**
 * How a line, column or cell looks.
 *
 * @param labelSize         size of the font in points
 * @param labelFormat       literals of the font format, in the order of the enumeration
 * @param foreground        colour of the text
 * @param background        colour behind it
 * @param defaultForeground whether the foreground is the default one of the mapping
 * @param defaultBackground whether the background is the default one of the mapping
 */
public record CellStyle(int labelSize, List<String> labelFormat, Color foreground, Color background,
		boolean defaultForeground, boolean defaultBackground) {

	/** Size of the font where there is no foreground. */
	static final int NO_FOREGROUND_SIZE = 8;
	/** The style of what had one before its last refresh and has neither foreground nor background now. */
	static final CellStyle EMPTY = new CellStyle(NO_FOREGROUND_SIZE, List.of(), Color.BLACK, Color.WHITE, false, false);

	/**
	 * Takes an own copy of the list.
	 */
	public CellStyle {
		labelFormat = List.copyOf(labelFormat);
	}
}
