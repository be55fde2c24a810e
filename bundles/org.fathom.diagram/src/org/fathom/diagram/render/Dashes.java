package org.fathom.diagram.render;

import org.fathom.diagram.style.LineStyle;

/** The lengths of dashes and gaps of a broken line. */
final class Dashes {
	private static final float[] NONE = {};
	private static final float[] DASH = { 6, 4 };
	private static final float[] DOT = { 1.5f, 3 };
	private static final float[] DASH_DOT = { 6, 3, 1.5f, 3 };

	private Dashes() {
	}

	static float[] of(LineStyle line) {
		return switch (line) {
		case SOLID -> NONE;
		case DASH -> DASH;
		case DOT -> DOT;
		case DASH_DOT -> DASH_DOT;
		};
	}
}
