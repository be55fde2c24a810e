package org.fathom.workbench.app;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.IHandler;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.fathom.workbench.Messages;
import org.fathom.workbench.handlers.RedoHandler;
import org.fathom.workbench.handlers.UndoHandler;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.welcome.WelcomeInput;
import org.fathom.workbench.welcome.WelcomePage;

/** The window: its size, its title with the study's name, and the question at the end. */
final class FathomWindowAdvisor extends WorkbenchWindowAdvisor {
	/** The keys of studies win over those of the platform. */
	private static final String KEYS = "org.fathom.workbench.context.study"; //$NON-NLS-1$
	private static final Point SIZE = new Point(1280, 800);

	private final List<IHandler> handlers = new ArrayList<>();
	private Runnable title;

	FathomWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(SIZE);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setTitle(Messages.FathomWindowAdvisor_product_title);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		ActiveStudy active = window.getWorkbench().getService(ActiveStudy.class);
		title = () -> title(window, active);
		active.addListener(title);
		window.getService(IContextService.class).activateContext(KEYS);
		ICommandService commands = window.getService(ICommandService.class);
		handle(window, IWorkbenchCommandConstants.EDIT_UNDO, new UndoHandler(active, commands));
		handle(window, IWorkbenchCommandConstants.EDIT_REDO, new RedoHandler(active, commands));
		welcome(window);
	}

	private void handle(IWorkbenchWindow window, String command, IHandler handler) {
		window.getService(IHandlerService.class).activateHandler(command, handler);
		handlers.add(handler);
	}

	/** The study is closed after the window, so nothing of the window may listen to it by then. */
	@Override
	public void postWindowClose() {
		getWindowConfigurer().getWindow().getWorkbench().getService(ActiveStudy.class).removeListener(title);
		handlers.forEach(IHandler::dispose);
		handlers.clear();
	}

	private static void welcome(IWorkbenchWindow window) {
		try {
			window.getActivePage().openEditor(new WelcomeInput(), WelcomePage.ID);
		} catch (PartInitException e) {
			ILog.of(FathomWindowAdvisor.class).log(e.getStatus());
		}
	}

	@Override
	public boolean preWindowShellClose() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		OpenStudy study = window.getWorkbench().getService(ActiveStudy.class).get().orElse(null);
		if (study == null || !study.isDirty()) {
			return true;
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, window.getShell(),
				Messages.FathomWindowAdvisor_product_title,
				NLS.bind(Messages.FathomWindowAdvisor_save_question, study.session().study().getName()), SWT.NONE,
				IDialogConstants.YES_LABEL, IDialogConstants.NO_LABEL, IDialogConstants.CANCEL_LABEL);
		return switch (answer) {
		case 0 -> save(study, window);
		case 1 -> {
			study.abandon();
			yield true;
		}
		default -> false;
		};
	}

	private static boolean save(OpenStudy study, IWorkbenchWindow window) {
		try {
			study.save(new NullProgressMonitor());
			return true;
		} catch (CoreException e) {
			ErrorDialog.openError(window.getShell(), null, null, e.getStatus());
			return false;
		}
	}

	private static void title(IWorkbenchWindow window, ActiveStudy active) {
		String name = active.get().map(study -> study.session().study().getName()).orElse(null);
		String title = name == null ? Messages.FathomWindowAdvisor_product_title
				: NLS.bind(Messages.FathomWindowAdvisor_study_title, name);
		if (window.getShell() != null && !window.getShell().isDisposed() && !title.equals(window.getShell().getText())) {
			window.getShell().setText(title);
		}
	}
}
