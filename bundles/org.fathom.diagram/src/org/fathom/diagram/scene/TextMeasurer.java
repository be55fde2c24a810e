package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and wraps text from a table of widths, so that every machine, with or without a display, gives the same sizes. The table
 * lies between the common sans serif fonts; boxes leave padding for the difference.
 */
public final class TextMeasurer {
	/** Height of a line, as a multiple of the font's height. */
	private static final double LINE_SPACING = 1.3;
	private static final double BOLD = 1.08;
	private static final double OTHER = 0.61;
	/** Widths of U+0020 to U+007E in thousandths of the font's height. */
	private static final int[] LATIN = { //
			271, 362, 467, 696, 596, 936, 730, 276, 364, 364, 484, 696, 298, 354, 298, 364, 596, 596, 596,
			596, 596, 596, 596, 596, 596, 596, 308, 308, 696, 696, 696, 502, 973, 646, 672, 668, 729, 610,
			564, 732, 740, 294, 415, 651, 550, 838, 736, 764, 618, 764, 665, 616, 605, 726, 630, 934, 629,
			571, 644, 364, 364, 364, 696, 530, 553, 588, 626, 530, 628, 584, 338, 600, 620, 276, 276, 566,
			281, 950, 622, 609, 628, 628, 400, 494, 384, 620, 556, 810, 545, 556, 500, 487, 304, 487, 696 };
	/** Chinese punctuation that must not begin a line. */
	private static final String NOT_FIRST = "\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\uff09\u300b\u300d\u300f\u3011\u201d\u2019)]},.;:!?%"; //$NON-NLS-1$
	/** Opening brackets and quotes that must not end a line. */
	private static final String NOT_LAST = "\uff08\u300a\u300c\u300e\u3010\u201c\u2018([{"; //$NON-NLS-1$

	/**
	 * The height of a line.
	 *
	 * @param fontSize height of the font in diagram pixels
	 * @return whole diagram pixels
	 */
	public double lineHeight(double fontSize) {
		return Math.ceil(fontSize * LINE_SPACING);
	}

	/**
	 * The width of a text on one line.
	 *
	 * @param text     any text
	 * @param fontSize height of the font in diagram pixels
	 * @param bold     whether the font is heavy
	 * @return diagram pixels
	 */
	public double width(String text, double fontSize, boolean bold) {
		double em = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			em += advance(c);
			i += Character.charCount(c);
		}
		return em * fontSize * (bold ? BOLD : 1);
	}

	private static double advance(int c) {
		if (c >= ' ' && c - ' ' < LATIN.length) {
			return LATIN[c - ' '] / 1000.0;
		}
		return isWide(c) ? 1 : OTHER;
	}

	/**
	 * Whether a character is as wide as it is high, as Chinese, Japanese and Korean ones are; text may be broken beside it.
	 *
	 * @param c a code point
	 * @return {@code true} for East Asian wide characters
	 */
	public static boolean isWide(int c) {
		return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
				|| c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
				|| c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x3FFFD;
	}

	/**
	 * Breaks a text into lines: at spaces, beside wide characters, after hyphens and slashes, and inside a word only if it is too long
	 * for a line of its own. The lines are made as even as their number allows.
	 *
	 * @param text     any text; line breaks are kept
	 * @param maxWidth room for a line in diagram pixels
	 * @param fontSize height of the font in diagram pixels
	 * @param bold     whether the font is heavy
	 * @return the lines, in order; empty for blank text
	 */
	public List<String> wrap(String text, double maxWidth, double fontSize, boolean bold) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.strip().split("\\R")) { //$NON-NLS-1$
			if (!paragraph.isBlank()) {
				lines.addAll(even(paragraph.strip(), maxWidth, fontSize, bold));
			}
		}
		return lines;
	}

	private List<String> even(String text, double maxWidth, double fontSize, boolean bold) {
		List<String> best = fill(text, maxWidth, fontSize, bold);
		double low = maxWidth / best.size();
		double high = maxWidth;
		while (best.size() > 1 && high - low > 2) {
			double middle = (low + high) / 2;
			List<String> tried = fill(text, middle, fontSize, bold);
			boolean whole = tried.stream().allMatch(l -> width(l, fontSize, bold) <= middle);
			if (tried.size() <= best.size() && whole && !breaksMoreWords(tried, best, text)) {
				best = tried;
				high = middle;
			} else {
				low = middle;
			}
		}
		return best;
	}

	private static boolean breaksMoreWords(List<String> tried, List<String> best, String text) {
		return brokenWords(tried, text) > brokenWords(best, text);
	}

	private static int brokenWords(List<String> lines, String text) {
		int at = 0;
		int broken = 0;
		for (String line : lines) {
			at = text.indexOf(line, at) + line.length();
			if (at < text.length() && !mayBreak(text, at)) {
				broken++;
			}
		}
		return broken;
	}

	private List<String> fill(String text, double maxWidth, double fontSize, boolean bold) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = lineEnd(text, start, maxWidth, fontSize, bold);
			lines.add(text.substring(start, end).strip());
			start = end;
			while (start < text.length() && text.charAt(start) == ' ') {
				start++;
			}
		}
		return lines;
	}

	private int lineEnd(String text, int start, double maxWidth, double fontSize, boolean bold) {
		double used = 0;
		int lastBreak = -1;
		for (int i = start; i < text.length();) {
			int c = text.codePointAt(i);
			used += advance(c) * fontSize * (bold ? BOLD : 1);
			if (used > maxWidth && i > start && c != ' ') {
				return lastBreak > start ? lastBreak : i;
			}
			i += Character.charCount(c);
			if (i < text.length() && mayBreak(text, i)) {
				lastBreak = i;
			}
		}
		return text.length();
	}

	private static boolean mayBreak(String text, int index) {
		int before = text.codePointBefore(index);
		int after = text.codePointAt(index);
		if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
			return before == ' ' && NOT_FIRST.indexOf(after) < 0;
		}
		return before == ' ' || after == ' ' || before == '/' || before == '-' || isWide(before) || isWide(after);
	}
}
