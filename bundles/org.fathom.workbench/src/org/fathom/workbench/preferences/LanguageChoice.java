package org.fathom.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fathom.workbench.Messages;

/** The choice of the language. It is kept in a file of its own that the start script reads, because it is needed before preferences are. */
final class LanguageChoice {
	private static final List<String> TAGS = List.of("en", "zh_CN"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> NAMES = List.of("English", "\u4e2d\u6587"); //$NON-NLS-1$ //$NON-NLS-2$

	private final RadioGroup choices;

	LanguageChoice(Composite page) {
		choices = new RadioGroup(page, Messages.LanguageChoice_language_label, NAMES);
		choices.select(current());
		Label hint = new Label(choices.composite(), SWT.WRAP);
		hint.setText(Messages.LanguageChoice_restart_message);
		GridDataFactory.fillDefaults().indent(0, 4).applyTo(hint);
	}

	boolean isChanged() {
		return choices.selection() != current();
	}

	/** @throws IOException if the choice cannot be kept */
	void apply() throws IOException {
		Path file = Path.of(System.getProperty("user.home"), ".fathom", "language"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Files.createDirectories(file.getParent());
		Files.writeString(file, TAGS.get(choices.selection()), StandardCharsets.UTF_8);
	}

	private static int current() {
		return Platform.getNL().startsWith("zh") ? 1 : 0; //$NON-NLS-1$
	}
}
