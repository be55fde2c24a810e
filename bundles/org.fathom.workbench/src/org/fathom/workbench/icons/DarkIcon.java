package org.fathom.workbench.icons;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.Sheet;

/** What becomes of an icon that is made for light grounds where the theme is a dark one: areas get dark, and lines bright. */
final class DarkIcon {
	private static final Pattern COLOR = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b"); //$NON-NLS-1$
	private static final int RADIX = 16;
	private static final int SHORT = 3;
	private static final int MOST = 255;
	/** A luminance that is more than three to one, as WCAG 2.1 measures it, on the lightest ground of the dark theme, that of tabs and tool bars. */
	private static final double BRIGHT = 0.4;
	private static final double PALE = 0.6;
	private static final double STEP = 0.05;

	private final Sheet sheet;

	DarkIcon(Sheet sheet) {
		this.sheet = sheet;
	}

	String of(String svg) {
		return sheet == Sheet.LIGHT ? svg : COLOR.matcher(svg).replaceAll(this::replaced);
	}

	/** Pale lines stand on strong areas, which are bright here; they change over with the pale areas. */
	private String replaced(MatchResult found) {
		Color color = color(found.group(1));
		return (luminance(color) < PALE ? bright(color) : sheet.of(color)).toHex();
	}

	/** A strong colour keeps its hue and is light enough to be seen. */
	private Color bright(Color color) {
		Color lit = sheet.line(color);
		for (double share = STEP; share < 1 && luminance(lit) < BRIGHT; share += STEP) {
			lit = towardsWhite(sheet.line(color), share);
		}
		return lit;
	}

	private static Color towardsWhite(Color c, double share) {
		return new Color(lighter(c.red(), share), lighter(c.green(), share), lighter(c.blue(), share));
	}

	private static int lighter(int channel, double share) {
		return (int) Math.round(channel + (MOST - channel) * share);
	}

	private static Color color(String hex) {
		String whole = hex.length() > SHORT ? hex : hex.replaceAll("(.)", "$1$1"); //$NON-NLS-1$ //$NON-NLS-2$
		int rgb = Integer.parseInt(whole, RADIX);
		return new Color(rgb >> 16 & MOST, rgb >> 8 & MOST, rgb & MOST);
	}

	/** Relative luminance as WCAG 2.1 defines it. */
	private static double luminance(Color c) {
		return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
	}

	private static double linear(int channel) {
		double share = channel / (double) MOST;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
