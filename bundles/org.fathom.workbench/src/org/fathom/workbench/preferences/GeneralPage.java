package org.fathom.workbench.preferences;

import java.io.IOException;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.fathom.workbench.Messages;

/** The general preferences: the language and the theme of the workbench. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {
	private IWorkbench workbench;
	private LanguageChoice language;
	private ThemeChoice theme;

	@Override
	public void init(IWorkbench workbench) {
		this.workbench = workbench;
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(page);
		language = new LanguageChoice(page);
		theme = new ThemeChoice(page, workbench.getService(IThemeEngine.class));
		return page;
	}

	@Override
	public boolean performOk() {
		if (language == null) {
			return true;
		}
		boolean stale = theme.apply();
		if (language.isChanged()) {
			return changeLanguage();
		}
		if (stale) {
			offerRestart(Messages.ThemeChoice_restart_question);
		}
		return true;
	}

	private boolean changeLanguage() {
		try {
			language.apply();
		} catch (IOException e) {
			setErrorMessage(NLS.bind(Messages.LanguageChoice_cannotWrite_error, e.getMessage()));
			return false;
		}
		offerRestart(Messages.LanguageChoice_restart_question);
		return true;
	}

	private void offerRestart(String question) {
		if (MessageDialog.openQuestion(getShell(), getTitle(), question)) {
			workbench.getDisplay().asyncExec(workbench::restart);
		}
	}
}
