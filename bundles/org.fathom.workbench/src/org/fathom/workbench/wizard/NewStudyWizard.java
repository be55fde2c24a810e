package org.fathom.workbench.wizard;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudyStore;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.StudyOpener;

/** Makes a new study and opens it. */
public final class NewStudyWizard extends Wizard {
	private final IWorkbenchWindow window;
	private final NewStudyPage page = new NewStudyPage();

	/**
	 * Creates the wizard.
	 *
	 * @param window where the study is opened
	 */
	public NewStudyWizard(IWorkbenchWindow window) {
		this.window = window;
		setWindowTitle(Messages.NewStudyWizard_wizard_title);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		if (!new StudyOpener(window).closeEditors()) {
			return false;
		}
		try {
			new StudyStore().create(page.folder(), page.studyName(), page.language()).close();
		} catch (StudyException e) {
			page.setErrorMessage(e.getMessage());
			return false;
		}
		new StudyOpener(window).open(page.folder());
		return true;
	}
}
