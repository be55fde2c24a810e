package org.fathom.diagram.style;

/**
 * How colours look on a dark sheet. Styles are made for a light one; on a dark one every colour keeps its hue and how far it
 * stands out, but light and dark change places.
 */
public final class DarkSheet {
	private static final double LIGHTEST = 0.93;
	private static final double RANGE = 0.77;
	private static final int MOST = 255;
	/** Pale colours would be lost on a dark sheet. */
	private static final double VIVID = 1.3;
	/** A contrast, as WCAG 2.1 measures it, that lines need not exceed. */
	private static final double ENOUGH = 3;
	/** One that signs on a filled ground, and the ground itself, need not exceed. */
	private static final double READABLE = 4.5;
	private static final double FLARE = 0.05;
	private static final double STEP = 0.05;

	private DarkSheet() {
	}

	/**
	 * The colour that stands for one made for a light sheet.
	 *
	 * @param c as a style has it
	 * @return dark for a light colour and light for a dark one
	 */
	public static Color of(Color c) {
		double most = Math.max(c.red(), Math.max(c.green(), c.blue()));
		double least = Math.min(c.red(), Math.min(c.green(), c.blue()));
		double middle = (most + least) / 2;
		double target = MOST * LIGHTEST - middle * RANGE;
		double reach = Math.min(target, MOST - target);
		double keep = Math.min(VIVID, reach / Math.max(1, most - middle));
		return new Color(part(c.red(), middle, target, keep), part(c.green(), middle, target, keep), part(c.blue(), middle, target, keep));
	}

	/**
	 * The colour of a line that stands for one made for a light sheet: blue and violet ones, which look darker than others, stand out as
	 * much as they do there.
	 *
	 * @param c as a style has it
	 * @return at least as light as {@link #of(Color)}
	 */
	static Color line(Color c) {
		return standingOut(c, ENOUGH);
	}

	/**
	 * The colour of a filled part of a picture that stands for one made for a light sheet: what is written on it in the colour of the
	 * sheet can be read as well as there.
	 *
	 * @param c as a picture has it
	 * @return at least as light as {@link #of(Color)}
	 */
	static Color fill(Color c) {
		return standingOut(c, READABLE);
	}

	private static Color standingOut(Color c, double enough) {
		double ground = of(Color.WHITE).luminance() + FLARE;
		double wanted = Math.min(enough, (1 + FLARE) / (c.luminance() + FLARE));
		Color lit = of(c);
		for (double share = STEP; share < 1 && (lit.luminance() + FLARE) / ground < wanted; share += STEP) {
			lit = of(c).towardsWhite(share);
		}
		return lit;
	}

	private static int part(int channel, double middle, double target, double keep) {
		return (int) Math.max(0, Math.min(MOST, Math.round(target + (channel - middle) * keep)));
	}
}
