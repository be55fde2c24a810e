package org.fathom.diagram.ui.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.fathom.diagram.style.Sheet;

/** The sheet on which a diagram is drawn, as light as what is around it, and how colours look on it. */
final class Paper {
	private static final int MOST = 255;
	private static final Pattern HEX = Pattern.compile("(stroke *[=:] *\"?)?#([0-9a-fA-F]{6})\\b"); //$NON-NLS-1$
	private static final int RADIX = 16;
	private static final int STRONG_WIDTH = 3;

	private final Map<org.fathom.diagram.style.Color, Color> colors = new HashMap<>();
	private final Map<org.fathom.diagram.style.Color, Color> lines = new HashMap<>();
	private Sheet sheet = Sheet.LIGHT;

	/**
	 * Becomes as light or dark as its surroundings.
	 *
	 * @return whether anything changed
	 */
	boolean follow(Control surroundings) {
		Sheet now = Sheet.within(style(surroundings.getBackground()));
		if (now == sheet) {
			return false;
		}
		sheet = now;
		colors.clear();
		lines.clear();
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

	/** The colour of handles and marks of what is selected. */
	Color accent() {
		return sheet == Sheet.CONTRAST ? Palette.STRONG : Palette.ACCENT;
	}

	/** How thick the marks of what is selected are, in pixels. */
	int markWidth() {
		return sheet == Sheet.CONTRAST ? STRONG_WIDTH : 1;
	}

	private static org.fathom.diagram.style.Color style(Color c) {
		return new org.fathom.diagram.style.Color(c.getRed(), c.getGreen(), c.getBlue());
	}

	private Color own(Color c) {
		return color(style(c));
	}

	/** A colour of an area as it appears on this sheet. */
	Color color(org.fathom.diagram.style.Color c) {
		return colors.computeIfAbsent(c, k -> swt(sheet.of(k)));
	}

	/** A colour of a line as it appears on this sheet. */
	Color line(org.fathom.diagram.style.Color c) {
		return lines.computeIfAbsent(c, k -> swt(sheet.line(k)));
	}

	/** A colour of letters on an area as it appears on this sheet. */
	Color letters(org.fathom.diagram.style.Color c, org.fathom.diagram.style.Color ground) {
		return sheet == Sheet.CONTRAST ? swt(sheet.letters(c, ground)) : color(c);
	}

	private static Color swt(org.fathom.diagram.style.Color c) {
		return new Color(c.red(), c.green(), c.blue());
	}

	/** Which kind of sheet it is. */
	Sheet kind() {
		return sheet;
	}

	/** An SVG picture as it appears on this sheet. */
	String picture(String svg) {
		return sheet == Sheet.LIGHT ? svg : HEX.matcher(svg).replaceAll(m -> m.group(1) == null ? onPaper(m.group(2), false)
				: m.group(1) + onPaper(m.group(2), sheet == Sheet.DARK));
	}

	private String onPaper(String hex, boolean line) {
		org.fathom.diagram.style.Color c = of(Integer.parseInt(hex, RADIX));
		return (line ? sheet.line(c) : sheet.fill(c)).toHex();
	}

	private static org.fathom.diagram.style.Color of(int rgb) {
		return new org.fathom.diagram.style.Color(rgb >> 16 & MOST, rgb >> 8 & MOST, rgb & MOST);
	}
}
