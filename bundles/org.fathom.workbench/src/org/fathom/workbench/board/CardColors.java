package org.fathom.workbench.board;

import org.eclipse.swt.graphics.Color;
import org.fathom.workbench.links.Surroundings;

/**
 * The colours of cards on a board that is light, dark or black.
 *
 * @param ground   what the cards lie on
 * @param card     a card
 * @param selected the card that is selected
 * @param frame    of a card
 * @param mark     the frame of the card that is selected
 * @param ink      a name
 * @param faint    what stands around the name, and what a scale leaves out
 * @param severity how bad it is
 */
record CardColors(Color ground, Color card, Color selected, Color frame, Color mark, Color ink, Color faint, Color severity) {
	private static final Color BLACK = new Color(0, 0, 0);
	private static final Color WHITE = new Color(255, 255, 255);
	private static final CardColors LIGHT = new CardColors(new Color(240, 242, 246), WHITE, new Color(225, 236, 250), new Color(205, 211, 220),
			new Color(45, 110, 190), new Color(30, 34, 40), new Color(96, 104, 116), new Color(208, 84, 74));
	private static final CardColors DARK = new CardColors(new Color(38, 40, 44), new Color(56, 60, 66), new Color(46, 72, 104), new Color(88, 94, 104),
			new Color(111, 183, 245), new Color(232, 234, 238), new Color(172, 180, 192), new Color(240, 112, 98));
	private static final CardColors CONTRAST = new CardColors(BLACK, BLACK, new Color(0, 45, 95), WHITE, new Color(255, 221, 0), WHITE, WHITE,
			new Color(255, 160, 150));

	/** The colours that go with what is around the board. */
	static CardColors within(Color around) {
		return switch (Surroundings.of(around)) {
		case LIGHT -> LIGHT;
		case DARK -> DARK;
		case CONTRAST -> CONTRAST;
		};
	}
}
