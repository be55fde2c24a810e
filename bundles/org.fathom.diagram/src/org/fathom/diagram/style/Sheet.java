package org.fathom.diagram.style;

/**
 * The sheet on which diagrams and tables are seen, and how colours that are made for a light one look on it. Which one it is follows from
 * the colour of what is around: black surroundings are those of the theme of high contrast.
 */
public enum Sheet {
	/** As styles have it. */
	LIGHT,
	/** Light and dark change places. */
	DARK,
	/** Black ground; letters and lines reach a contrast of 7 to 1 to what is behind them. */
	CONTRAST;

	private static final int HALF = 115;

	/**
	 * The sheet that goes with its surroundings.
	 *
	 * @param around the background of what the sheet lies in
	 * @return the sheet; never {@code null}
	 */
	public static Sheet within(Color around) {
		if (Color.BLACK.equals(around)) {
			return CONTRAST;
		}
		return Math.max(around.red(), Math.max(around.green(), around.blue())) < HALF ? DARK : LIGHT;
	}

	/**
	 * A colour of an area.
	 *
	 * @param c as a style has it
	 * @return as it is seen on this sheet
	 */
	public Color of(Color c) {
		return switch (this) {
		case LIGHT -> c;
		case DARK -> DarkSheet.of(c);
		case CONTRAST -> ContrastSheet.area(c);
		};
	}

	/**
	 * A colour of a line.
	 *
	 * @param c as a style has it
	 * @return as it is seen on this sheet
	 */
	public Color line(Color c) {
		return switch (this) {
		case LIGHT -> c;
		case DARK -> DarkSheet.line(c);
		case CONTRAST -> ContrastSheet.bright(c);
		};
	}

	/**
	 * A colour of a filled part of a picture, on which a sign may stand in the colour of the sheet.
	 *
	 * @param c as the picture has it
	 * @return as it is seen on this sheet
	 */
	public Color fill(Color c) {
		return this == DARK ? DarkSheet.fill(c) : of(c);
	}

	/**
	 * A colour of letters.
	 *
	 * @param c      as a style has it
	 * @param ground what is behind the letters, as a style has it
	 * @return as it is seen on this sheet
	 */
	public Color letters(Color c, Color ground) {
		return this == CONTRAST ? ContrastSheet.letters(c, ContrastSheet.area(ground)) : of(c);
	}
}
