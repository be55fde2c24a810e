package org.fathom.workbench.tobe;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.Sheet;

/** A picture that was drawn on a light sheet, as it is seen on the sheet of the theme. */
public final class SheetPicture {
	private SheetPicture() {
	}

	/**
	 * Gives each pixel the colour it has on a sheet.
	 *
	 * @param picture drawn on a light sheet; is not changed
	 * @param sheet   the sheet of the theme; on one of high contrast colours are those of the dark one
	 * @return the picture itself if the sheet is light, else a new one
	 */
	public static ImageData on(Sheet sheet, ImageData picture) {
		if (sheet == Sheet.LIGHT || !picture.palette.isDirect) {
			return picture;
		}
		ImageData copy = (ImageData) picture.clone();
		Map<Integer, Integer> known = new HashMap<>();
		int[] row = new int[picture.width];
		for (int y = 0; y < picture.height; y++) {
			picture.getPixels(0, y, picture.width, row, 0);
			int before = row[0];
			int seen = known.computeIfAbsent(before, pixel -> dark(picture, pixel));
			for (int x = 0; x < row.length; x++) {
				// pictures of flows are even for long stretches
				if (row[x] != before) {
					before = row[x];
					seen = known.computeIfAbsent(before, pixel -> dark(picture, pixel));
				}
				row[x] = seen;
			}
			copy.setPixels(0, y, picture.width, row, 0);
		}
		return copy;
	}

	private static int dark(ImageData picture, int pixel) {
		RGB rgb = picture.palette.getRGB(pixel);
		Color dark = Sheet.DARK.of(new Color(rgb.red, rgb.green, rgb.blue));
		return picture.palette.getPixel(new RGB(dark.red(), dark.green(), dark.blue()));
	}
}
