package org.fathom.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
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

/** The language of the workbench. It is kept in a file of its own that the start script reads, because it is needed before preferences are. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final List<String> TAGS = List.of("en", "zh_CN"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> NAMES = List.of("English", "\u4e2d\u6587"); //$NON-NLS-1$ //$NON-NLS-2$

	private IWorkbench workbench;
	private Button[] choices;

	@Override
	public void init(IWorkbench workbench) {
		this.workbench = workbench;
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		choices = new Button[TAGS.size()];
		for (int i = 0; i < choices.length; i++) {
			choices[i] = new Button(page, SWT.RADIO);
			choices[i].setText(NAMES.get(i));
			choices[i].setSelection(i == 1 == isChinese());
		}
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(Messages.LanguagePage_restart_message);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(hint);
		return page;
	}

	@Override
	public boolean performOk() {
		if (choices == null || choices[1].getSelection() == isChinese()) {
			return true;
		}
		try {
			Path file = Path.of(System.getProperty("user.home"), ".fathom", "language"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Files.createDirectories(file.getParent());
			Files.writeString(file, TAGS.get(choices[1].getSelection() ? 1 : 0), StandardCharsets.UTF_8);
		} catch (IOException e) {
			setErrorMessage(NLS.bind(Messages.LanguagePage_cannotWrite_error, e.getMessage()));
			return false;
		}
		if (MessageDialog.openQuestion(getShell(), getTitle(), Messages.LanguagePage_restart_question)) {
			workbench.getDisplay().asyncExec(workbench::restart);
		}
		return true;
	}

	private static boolean isChinese() {
		return Platform.getNL().startsWith("zh"); //$NON-NLS-1$
	}
}
