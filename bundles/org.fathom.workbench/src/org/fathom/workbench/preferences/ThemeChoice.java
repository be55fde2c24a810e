package org.fathom.workbench.preferences;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.fathom.workbench.Messages;

/** The choice of the theme, which takes effect at once. */
final class ThemeChoice {
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$
	private static final String CONTRAST = "org.fathom.workbench.theme.contrast.dark"; //$NON-NLS-1$
	private static final List<String> DARKS = List.of(DARK, CONTRAST);
	private static final List<String> IDS = List.of("org.eclipse.e4.ui.css.theme.e4_default", DARK, CONTRAST, //$NON-NLS-1$
			"org.eclipse.e4.ui.css.theme.e4_classic"); //$NON-NLS-1$

	private final IThemeEngine engine;
	private final RadioGroup choices;

	ThemeChoice(Composite page, IThemeEngine engine) {
		this.engine = engine;
		choices = new RadioGroup(page, Messages.ThemeChoice_theme_label, List.of(Messages.ThemeChoice_light_label,
				Messages.ThemeChoice_dark_label, Messages.ThemeChoice_contrast_label, Messages.ThemeChoice_desktop_label));
		String current = current();
		choices.select(current == null ? 0 : Math.max(0, IDS.indexOf(current)));
	}

	/**
	 * Takes the chosen theme.
	 *
	 * @return whether something keeps its colours until Fathom is started again: the icons that are shown, and the colours of texts that the toolkit began with
	 */
	boolean apply() {
		String chosen = IDS.get(choices.selection());
		String before = current();
		if (chosen.equals(before)) {
			return false;
		}
		engine.setTheme(chosen, true);
		return DARKS.contains(before) || DARKS.contains(chosen);
	}

	private String current() {
		ITheme active = engine.getActiveTheme();
		return active == null ? null : active.getId();
	}
}
