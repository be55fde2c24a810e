package org.fathom.workbench.links;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** A colour for letters, in a shade for light lists and one for dark ones. */
public enum Tint {
	/** What a click follows. */
	LINK(new Color(27, 106, 183), new Color(111, 183, 245)),
	/** A warning. */
	WARNING(new Color(176, 58, 46), new Color(255, 138, 122)),
	/** What is well. */
	GOOD(new Color(46, 125, 50), new Color(121, 205, 128)),
	/** What is not known yet. */
	OPEN(new Color(178, 112, 0), new Color(240, 180, 80)),
	/** What does not count here. */
	IDLE(new Color(118, 118, 118), new Color(160, 160, 160));

	private static final float HALF = 0.5f;

	private final Color onLight;
	private final Color onDark;

	Tint(Color onLight, Color onDark) {
		this.onLight = onLight;
		this.onDark = onDark;
	}

	/**
	 * The shade that reads on lists as they are now; to be called in the UI thread.
	 *
	 * @return a colour that needs not be disposed
	 */
	public Color color() {
		return onto(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
	}

	/**
	 * The shade that reads on a ground.
	 *
	 * @param ground the colour behind the letters
	 * @return a colour that needs not be disposed
	 */
	public Color onto(Color ground) {
		return ground.getRGB().getHSB()[2] < HALF ? onDark : onLight;
	}
}
