package org.fathom.diagram.style;

/**
 * An opaque sRGB colour.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Color(int red, int green, int blue) {
	/** Black. */
	public static final Color BLACK = new Color(0, 0, 0);
	/** White. */
	public static final Color WHITE = new Color(255, 255, 255);

	/**
	 * Checks the components.
	 *
	 * @throws IllegalArgumentException if one is outside 0 to 255
	 */
	public Color {
		if (((red | green | blue) & ~0xFF) != 0) {
			throw new IllegalArgumentException(red + "," + green + "," + blue); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * The colour in CSS notation.
	 *
	 * @return {@code #rrggbb}, lower case
	 */
	public String toHex() {
		return String.format("#%02x%02x%02x", red, green, blue); //$NON-NLS-1$
	}
}
