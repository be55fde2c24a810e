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

	private static final int MOST = 255;

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

	/**
	 * How light the colour is for the eye: the relative luminance that WCAG 2.1 defines for contrasts.
	 *
	 * @return 0 for black to 1 for white
	 */
	public double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int channel) {
		double v = channel / (double) MOST;
		return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
	}

	/**
	 * The colour mixed with white.
	 *
	 * @param share how much is white, from 0 to 1
	 * @return the colour itself for 0, white for 1
	 */
	public Color towardsWhite(double share) {
		return new Color(towardsWhite(red, share), towardsWhite(green, share), towardsWhite(blue, share));
	}

	private static int towardsWhite(int channel, double share) {
		return (int) Math.min(MOST, Math.round(channel + (MOST - channel) * share));
	}
}
