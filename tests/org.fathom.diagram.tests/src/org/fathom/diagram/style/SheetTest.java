package org.fathom.diagram.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SheetTest {
	private static final double ENOUGH = 7;

	@Test
	void blackSurroundingsAreThoseOfHighContrast() {
		assertEquals(Sheet.CONTRAST, Sheet.within(Color.BLACK));
		assertEquals(Sheet.DARK, Sheet.within(new Color(47, 47, 47)));
		assertEquals(Sheet.LIGHT, Sheet.within(new Color(248, 248, 248)));
	}

	@Test
	void onHighContrastLettersOfAnyColourReadOnAreasOfAnyColour() {
		for (Color ground : colors()) {
			for (Color ink : colors()) {
				double contrast = contrast(Sheet.CONTRAST.letters(ink, ground), Sheet.CONTRAST.of(ground));
				assertTrue(contrast >= ENOUGH, ink + " on " + ground + ": " + contrast);
			}
		}
	}

	@Test
	void onHighContrastLinesOfAnyColourStandOutFromBlack() {
		for (Color line : colors()) {
			double contrast = contrast(Sheet.CONTRAST.line(line), Color.BLACK);
			assertTrue(contrast >= ENOUGH, line + ": " + contrast);
		}
	}

	@Test
	void onADarkSheetLinesStandOutAsOnALightOne() {
		for (Color line : colors()) {
			double light = Math.min(3, contrast(line, Color.WHITE));
			double dark = contrast(Sheet.DARK.line(line), Sheet.DARK.of(Color.WHITE));
			assertTrue(dark > light - 0.1, line + ": " + dark + " instead of " + light);
		}
	}

	@Test
	void onALightSheetColoursAreAsStylesHaveThem() {
		Color red = new Color(208, 84, 74);
		assertEquals(List.of(red, red, red), List.of(Sheet.LIGHT.of(red), Sheet.LIGHT.line(red), Sheet.LIGHT.letters(red, Color.WHITE)));
	}

	private static List<Color> colors() {
		int[] steps = { 0, 31, 74, 112, 150, 200, 230, 255 };
		List<Color> all = new ArrayList<>();
		for (int red : steps) {
			for (int green : steps) {
				for (int blue : steps) {
					all.add(new Color(red, green, blue));
				}
			}
		}
		return all;
	}

	/** Contrast as WCAG 2.1 defines it. */
	private static double contrast(Color a, Color b) {
		double lighter = Math.max(luminance(a), luminance(b));
		double darker = Math.min(luminance(a), luminance(b));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(Color c) {
		return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
	}

	private static double linear(int channel) {
		double v = channel / 255.0;
		return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
	}
}
