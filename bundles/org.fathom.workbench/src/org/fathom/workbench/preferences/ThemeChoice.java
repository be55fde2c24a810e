package org.fathom.workbench.preferences;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.fathom.workbench.Messages;

/** The choice of the theme, which takes effect at once. */
final class ThemeChoice {
	private static final List<String> IDS = List.of("org.eclipse.e4.ui.css.theme.e4_default", //$NON-NLS-1$
			"org.eclipse.e4.ui.css.theme.e4_dark", "org.eclipse.e4.ui.css.theme.e4_classic"); //$NON-NLS-1$ //$NON-NLS-2$

	private final IThemeEngine engine;
	private final RadioGroup choices;

	ThemeChoice(Composite page, IThemeEngine engine) {
		this.engine = engine;
		choices = new RadioGroup(page, Messages.ThemeChoice_theme_label, List.of(Messages.ThemeChoice_light_label,
				Messages.ThemeChoice_dark_label, Messages.ThemeChoice_desktop_label));
		choices.select(Math.max(0, IDS.indexOf(current())));
	}

	void apply() {
		String chosen = IDS.get(choices.selection());
		if (!chosen.equals(current())) {
			engine.setTheme(chosen, true);
		}
	}

	private String current() {
		ITheme active = engine.getActiveTheme();
		return active == null ? null : active.getId();
	}
}
