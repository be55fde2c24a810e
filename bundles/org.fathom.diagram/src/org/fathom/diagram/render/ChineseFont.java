package org.fathom.diagram.render;

import java.io.InputStream;
import java.util.Objects;

/** The TrueType font with Chinese letters that comes with this bundle. */
final class ChineseFont {
	static final String PATH = "/fonts/DroidSansFallbackFull.ttf"; //$NON-NLS-1$

	private ChineseFont() {
	}

	static InputStream open() {
		return Objects.requireNonNull(ChineseFont.class.getResourceAsStream(PATH), PATH);
	}
}
