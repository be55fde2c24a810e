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

	private ContrastSheet() {
	}

	static Color area(Color c) {
		if (c.luminance() < PALE) {
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
		for (double share = STEP; lit.luminance() < BRIGHT; share += STEP) {
			lit = c.towardsWhite(share);
		}
		return lit;
	}

	/** Letters on an area of this sheet. */
	static Color letters(Color c, Color area) {
		return area.luminance() >= BRIGHT ? Color.BLACK : bright(c);
	}

	private static boolean isGrey(Color c) {
		return Math.max(c.red(), Math.max(c.green(), c.blue())) - Math.min(c.red(), Math.min(c.green(), c.blue())) < GREY;
	}
}
