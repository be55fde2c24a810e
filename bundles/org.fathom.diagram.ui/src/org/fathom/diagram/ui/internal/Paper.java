package org.fathom.diagram.ui.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The sheet on which a diagram is drawn, light or dark as what is around it. The styles of a description are made for a light
 * one; on a dark sheet every colour keeps its hue and how far it stands out, but light and dark change places.
 */
final class Paper {
	private static final float DARK = 0.45f;
	private static final double LIGHTEST = 0.93;
	private static final double RANGE = 0.77;
	private static final int MOST = 255;
	/** Pale colours would be lost on the dark sheet. */
	private static final double VIVID = 1.3;
	private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})\\b"); //$NON-NLS-1$
	private static final int RADIX = 16;

	private final Map<org.fathom.diagram.style.Color, Color> colors = new HashMap<>();
	private boolean dark;

	/**
	 * Becomes dark in dark surroundings.
	 *
	 * @return whether anything changed
	 */
	boolean follow(Control surroundings) {
		boolean now = surroundings.getBackground().getRGB().getHSB()[2] < DARK;
		if (now == dark) {
			return false;
		}
		dark = now;
		colors.clear();
		return true;
	}

	/** The colour of the sheet itself. */
	Color sheet() {
		return own(Palette.PAPER);
	}

	/** The colour of what the editor itself writes on the sheet. */
	Color ink() {
		return own(Palette.INK);
	}

	/** The colour of frames and lines of the editor itself, and behind what is selected. */
	Color halo() {
		return own(Palette.HALO);
	}

	private Color own(Color c) {
		return color(new org.fathom.diagram.style.Color(c.getRed(), c.getGreen(), c.getBlue()));
	}

	/** A colour of a style as it appears on this sheet. */
	Color color(org.fathom.diagram.style.Color c) {
		return colors.computeIfAbsent(c, k -> dark ? new Color(turned(k)) : new Color(k.red(), k.green(), k.blue()));
	}

	boolean isDark() {
		return dark;
	}

	/** An SVG picture as it appears on this sheet. */
	String picture(String svg) {
		return !dark ? svg : HEX.matcher(svg).replaceAll(m -> {
			RGB rgb = turned(of(Integer.parseInt(m.group(1), RADIX)));
			return new org.fathom.diagram.style.Color(rgb.red, rgb.green, rgb.blue).toHex();
		});
	}

	private static org.fathom.diagram.style.Color of(int rgb) {
		return new org.fathom.diagram.style.Color(rgb >> 16 & MOST, rgb >> 8 & MOST, rgb & MOST);
	}

	private static RGB turned(org.fathom.diagram.style.Color c) {
		double most = Math.max(c.red(), Math.max(c.green(), c.blue()));
		double least = Math.min(c.red(), Math.min(c.green(), c.blue()));
		double middle = (most + least) / 2;
		double target = MOST * LIGHTEST - middle * RANGE;
		double reach = Math.min(target, MOST - target);
		double keep = Math.min(VIVID, reach / Math.max(1, most - middle));
		return new RGB(part(c.red(), middle, target, keep), part(c.green(), middle, target, keep), part(c.blue(), middle, target, keep));
	}

	private static int part(int channel, double middle, double target, double keep) {
		return (int) Math.max(0, Math.min(MOST, Math.round(target + (channel - middle) * keep)));
	}
}
