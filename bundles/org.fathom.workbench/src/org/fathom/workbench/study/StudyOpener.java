package org.fathom.workbench.study;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Changes a window over to another study: asks for what is not saved, closes the editors and opens the study in the background. */
public final class StudyOpener {
	private static final String WELCOME = "org.fathom.workbench.editor.welcome"; //$NON-NLS-1$

	private final IWorkbenchWindow window;

	/**
	 * Creates the opener.
	 *
	 * @param window the window
	 */
	public StudyOpener(IWorkbenchWindow window) {
		this.window = window;
	}

	/**
	 * Closes all editors but the welcome page.
	 *
	 * @return {@code false} if the user wants to stay
	 */
	public boolean closeEditors() {
		IEditorReference[] open = Arrays.stream(window.getActivePage().getEditorReferences())
				.filter(editor -> !WELCOME.equals(editor.getId())).toArray(IEditorReference[]::new);
		return window.getActivePage().closeEditors(open, true);
	}

	/**
	 * Opens a study instead of the present one.
	 *
	 * @param folder of the study; nothing happens if the user wants to stay
	 */
	public void open(Path folder) {
		if (closeEditors()) {
			ActiveStudy active = window.getWorkbench().getService(ActiveStudy.class);
			new OpenStudyJob(folder, active, window.getWorkbench()).schedule();
		}
	}
}
