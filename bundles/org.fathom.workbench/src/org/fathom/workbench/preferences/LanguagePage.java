package org.fathom.workbench.preferences;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.fathom.workbench.Messages;

/** The language of the workbench. It is kept beside the workspace, because it is needed before preferences are read. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final String FILE = "language"; //$NON-NLS-1$
	private static final List<String> TAGS = List.of("en", "zh_CN"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> NAMES = List.of("English", "\u4e2d\u6587"); //$NON-NLS-1$ //$NON-NLS-2$

	private Button[] choices;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		choices = new Button[TAGS.size()];
		boolean chinese = Platform.getNL().startsWith("zh"); //$NON-NLS-1$
		for (int i = 0; i < choices.length; i++) {
			choices[i] = new Button(page, SWT.RADIO);
			choices[i].setText(NAMES.get(i));
			choices[i].setSelection(i == 1 == chinese);
		}
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(Messages.LanguagePage_restart_message);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(hint);
		return page;
	}

	@Override
	public boolean performOk() {
		if (choices == null) {
			return true;
		}
		try {
			Files.writeString(file(), TAGS.get(choices[1].getSelection() ? 1 : 0), StandardCharsets.UTF_8);
			return true;
		} catch (IOException e) {
			setErrorMessage(NLS.bind(Messages.LanguagePage_cannotWrite_error, e.getMessage()));
			return false;
		}
	}

	/** The file that the start script reads. */
	private static Path file() {
		URL workspace = Platform.getInstanceLocation().getURL();
		return Path.of(workspace.getPath()).resolve(FILE);
	}
}
