package org.fathom.workbench.app;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudyJob;

/** The window: its size, its title with the study's name, and the study it begins with. */
final class FathomWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final Point SIZE = new Point(1280, 800);

	private final StartArguments arguments;

	FathomWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartArguments arguments) {
		super(configurer);
		this.arguments = arguments;
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
		IWorkbench workbench = window.getWorkbench();
		ActiveStudy active = workbench.getService(ActiveStudy.class);
		active.addListener(() -> title(window, active));
		arguments.study().ifPresent(folder -> new OpenStudyJob(folder, active, workbench).schedule());
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
