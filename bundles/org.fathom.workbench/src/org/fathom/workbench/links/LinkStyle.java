package org.fathom.workbench.links;

import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;

/** How names that lead somewhere are written. */
public final class LinkStyle {
	/** A name that a click follows. */
	public static final Styler LINK = new Colored(new Color(27, 106, 183));

	/** A word of warning. */
	public static final Styler WARNING = new Colored(new Color(192, 57, 43));

	private LinkStyle() {
	}

	/** Another colour. */
	private static final class Colored extends Styler {
		private final Color color;

		Colored(Color color) {
			this.color = color;
		}

		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = color;
		}
	}
}
