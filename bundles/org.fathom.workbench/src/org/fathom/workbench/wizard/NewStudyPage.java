package org.fathom.workbench.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fathom.workbench.Messages;

/** Asks for the name, folder and language of a new study. */
final class NewStudyPage extends WizardPage {
	private static final List<String> LANGUAGES = List.of("en", "zh-CN"); //$NON-NLS-1$ //$NON-NLS-2$

	private Text name;
	private Text folder;
	private Combo language;

	NewStudyPage() {
		super("study", Messages.NewStudyPage_page_title, null); //$NON-NLS-1$
		setDescription(Messages.NewStudyPage_page_message);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(form);
		name = text(form, Messages.NewStudyPage_name_label, 2);
		folder = text(form, Messages.NewStudyPage_folder_label, 1);
		folder.setMessage(Messages.NewStudyPage_folder_message);
		Button browse = new Button(form, SWT.PUSH);
		browse.setText(Messages.NewStudyPage_browse_label);
		browse.addListener(SWT.Selection, event -> browse());
		new Label(form, SWT.NONE).setText(Messages.NewStudyPage_language_label);
		language = new Combo(form, SWT.READ_ONLY);
		LANGUAGES.forEach(tag -> language.add(Locale.forLanguageTag(tag).getDisplayName(Locale.forLanguageTag(tag))));
		language.select("zh".equals(Locale.getDefault().getLanguage()) ? 1 : 0); //$NON-NLS-1$
		setControl(form);
		name.setFocus();
	}

	private Text text(Composite form, String label, int span) {
		new Label(form, SWT.NONE).setText(label);
		Text text = new Text(form, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
		text.addModifyListener(event -> validate());
		return text;
	}

	private void browse() {
		String chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void validate() {
		setErrorMessage(null);
		boolean complete = !name.getText().isBlank() && !folder.getText().isBlank();
		if (complete && Files.exists(folder().resolve("study.fathom"))) { //$NON-NLS-1$
			setErrorMessage(NLS.bind(Messages.NewStudyPage_exists_error, folder()));
			complete = false;
		}
		setPageComplete(complete);
	}

	String studyName() {
		return name.getText().strip();
	}

	Path folder() {
		return Path.of(folder.getText().strip()).toAbsolutePath();
	}

	String language() {
		return LANGUAGES.get(language.getSelectionIndex());
	}
}
