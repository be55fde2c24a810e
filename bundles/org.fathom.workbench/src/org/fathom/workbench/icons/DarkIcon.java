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
		return (color.luminance() < PALE ? bright(color) : sheet.of(color)).toHex();
	}

	/** A strong colour keeps its hue and is light enough to be seen. */
	private Color bright(Color color) {
		Color lit = sheet.line(color);
		for (double share = STEP; share < 1 && lit.luminance() < BRIGHT; share += STEP) {
			lit = sheet.line(color).towardsWhite(share);
		}
		return lit;
	}

	private static Color color(String hex) {
		String whole = hex.length() > SHORT ? hex : hex.replaceAll("(.)", "$1$1"); //$NON-NLS-1$ //$NON-NLS-2$
		int rgb = Integer.parseInt(whole, RADIX);
		return new Color(rgb >> 16 & MOST, rgb >> 8 & MOST, rgb & MOST);
	}
}
