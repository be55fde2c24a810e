package org.fathom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.Sheet;
import org.fathom.workbench.tobe.SheetPicture;
import org.junit.jupiter.api.Test;

/** Pictures on the sheet of the theme: white paper with one black dot. */
class SheetPictureTest {
	private final ImageData picture = picture();

	@Test
	void aPictureStaysAsItIsOnALightSheet() {
		assertSame(picture, SheetPicture.on(Sheet.LIGHT, picture));
	}

	@Test
	void paperIsDarkAndInkLightOnADarkSheetAndTheOriginalIsKept() {
		ImageData dark = SheetPicture.on(Sheet.DARK, picture);
		assertEquals(rgb(Sheet.DARK.of(new Color(255, 255, 255))), dark.palette.getRGB(dark.getPixel(0, 0)));
		assertEquals(rgb(Sheet.DARK.of(new Color(0, 0, 0))), dark.palette.getRGB(dark.getPixel(1, 1)));
		assertEquals(new RGB(255, 255, 255), picture.palette.getRGB(picture.getPixel(0, 0)));
	}

	private static RGB rgb(Color color) {
		return new RGB(color.red(), color.green(), color.blue());
	}

	private static ImageData picture() {
		ImageData white = new ImageData(2, 2, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		Arrays.fill(white.data, (byte) 0xff);
		white.setPixel(1, 1, 0);
		return white;
	}
}
