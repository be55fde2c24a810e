package org.fathom.workbench.app;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.fathom.workbench.icons.ThemedResources;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudyJob;

/** Sets the workbench up: one window, one active study, nothing restored but the place of the window. */
final class FathomWorkbenchAdvisor extends WorkbenchAdvisor {
	private final StartArguments arguments;
	private final ActiveStudy active = new ActiveStudy();

	FathomWorkbenchAdvisor(StartArguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(false);
		// names on tabs are whole; those that find no room are in the list behind the chevron
		DefaultScope.INSTANCE.getNode("org.eclipse.e4.ui.workbench.renderers.swt").putBoolean("SHOW_FULL_TEXT_FOR_VIEW_TABS", true); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void preStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IEclipseContext context = workbench.getService(IEclipseContext.class);
		context.set(ActiveStudy.class, active);
		ThemedResources.install(context);
		// read while the window is made; handed over when the window is there
		arguments.study().ifPresent(folder -> new OpenStudyJob(folder, active, workbench).schedule());
	}

	@Override
	public void postShutdown() {
		active.set(null);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return FathomPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new FathomWindowAdvisor(configurer);
	}
}
