package org.fathom.diagram.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DarkSheetTest {
	@Test
	void whiteAndBlackChangePlaces() {
		assertTrue(brightness(DarkSheet.of(Color.WHITE)) < 50);
		assertTrue(brightness(DarkSheet.of(Color.BLACK)) > 220);
	}

	@Test
	void whatIsDarkerThanSomethingIsLighterThanItAfterwards() {
		for (int light = 1; light < 256; light++) {
			Color brighter = DarkSheet.of(new Color(light, light, light));
			Color darker = DarkSheet.of(new Color(light - 1, light - 1, light - 1));
			assertTrue(brightness(darker) >= brightness(brighter));
		}
	}

	@Test
	void theStrongestPartOfAColourStaysTheStrongest() {
		Color red = DarkSheet.of(new Color(250, 200, 190));
		assertTrue(red.red() > red.green());
		assertTrue(red.green() > red.blue());
		Color blue = DarkSheet.of(new Color(0, 0, 255));
		assertTrue(blue.blue() > blue.red());
		assertEquals(blue.red(), blue.green());
	}

	@Test
	void aSignInTheColourOfTheSheetCanBeReadOnAFilledBadge() {
		double badge = Sheet.DARK.fill(new Color(0x6D, 0x5B, 0xD0)).luminance() + 0.05;
		double sheet = Sheet.DARK.of(Color.WHITE).luminance() + 0.05;
		assertTrue(badge / sheet >= 4.5, String.valueOf(badge / sheet));
		assertEquals(DarkSheet.of(Color.WHITE), Sheet.DARK.fill(Color.WHITE));
	}

	private static int brightness(Color c) {
		return (c.red() + c.green() + c.blue()) / 3;
	}
}
