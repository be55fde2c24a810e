package org.fathom.diagram.style;

/** How colours look on a black sheet for eyes that need strong contrast: pale areas become black, all other colours bright. */
final class ContrastSheet {
	/** Areas lighter than this are ground to write on. */
	private static final double PALE = 0.72;
	/** Letters of this luminance have a contrast of more than 7 to 1 to black and to darkened ground, and so has black to areas of it. */
	private static final double BRIGHT = 0.5;
	private static final double DIM = 0.12;
	private static final double STEP = 0.05;
	private static final int GREY = 45;
	private static final int MOST = 255;

	private ContrastSheet() {
	}

	static Color area(Color c) {
		if (luminance(c) < PALE) {
			return bright(c);
		}
		return isGrey(c) ? Color.BLACK : new Color((int) (c.red() * DIM), (int) (c.green() * DIM), (int) (c.blue() * DIM));
	}

	/** A colour of the same hue that stands out from black; white for greys. */
	static Color bright(Color c) {
		if (isGrey(c)) {
			return Color.WHITE;
		}
		Color lit = c;
		for (double share = STEP; luminance(lit) < BRIGHT; share += STEP) {
			lit = towardsWhite(c, share);
		}
		return lit;
	}

	/** Letters on an area of this sheet. */
	static Color letters(Color c, Color area) {
		return luminance(area) >= BRIGHT ? Color.BLACK : bright(c);
	}

	private static boolean isGrey(Color c) {
		return Math.max(c.red(), Math.max(c.green(), c.blue())) - Math.min(c.red(), Math.min(c.green(), c.blue())) < GREY;
	}

	/** A colour with a share of white, from 0 for none to 1 for white. */
	static Color towardsWhite(Color c, double share) {
		return new Color(towardsWhite(c.red(), share), towardsWhite(c.green(), share), towardsWhite(c.blue(), share));
	}

	private static int towardsWhite(int channel, double share) {
		return (int) Math.min(MOST, Math.round(channel + (MOST - channel) * share));
	}

	/** Relative luminance as WCAG 2.1 defines it, in [0, 1]. */
	static double luminance(Color c) {
		return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
	}

	private static double linear(int channel) {
		double v = channel / (double) MOST;
		return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
	}
}
