package org.fathom.workbench.links;

import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.TextStyle;

/** How names that lead somewhere are written. */
public final class LinkStyle {
	/** A name that a click follows. */
	public static final Styler LINK = new Colored(Tint.LINK);

	/** A word of warning. */
	public static final Styler WARNING = new Colored(Tint.WARNING);

	private LinkStyle() {
	}

	/** Another colour. */
	private static final class Colored extends Styler {
		private final Tint tint;

		Colored(Tint tint) {
			this.tint = tint;
		}

		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = tint.color();
		}
	}
}
