package org.fathom.diagram.ui.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.fathom.diagram.style.DarkSheet;

/** The sheet on which a diagram is drawn, light or dark as what is around it, and how colours look on it. */
final class Paper {
	private static final float DARK = 0.45f;
	private static final int MOST = 255;
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
		return colors.computeIfAbsent(c, k -> swt(dark ? DarkSheet.of(k) : k));
	}

	private static Color swt(org.fathom.diagram.style.Color c) {
		return new Color(c.red(), c.green(), c.blue());
	}

	boolean isDark() {
		return dark;
	}

	/** An SVG picture as it appears on this sheet. */
	String picture(String svg) {
		return !dark ? svg : HEX.matcher(svg).replaceAll(m -> DarkSheet.of(of(Integer.parseInt(m.group(1), RADIX))).toHex());
	}

	private static org.fathom.diagram.style.Color of(int rgb) {
		return new org.fathom.diagram.style.Color(rgb >> 16 & MOST, rgb >> 8 & MOST, rgb & MOST);
	}
}
