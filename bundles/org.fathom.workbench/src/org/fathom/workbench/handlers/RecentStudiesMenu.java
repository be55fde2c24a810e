package org.fathom.workbench.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.RecentStudies;
import org.fathom.workbench.study.StudyOpener;

/** The studies opened last, as menu entries that open them again. */
public final class RecentStudiesMenu extends CompoundContributionItem implements IWorkbenchContribution {
	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator serviceLocator) {
		services = serviceLocator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> folders = new RecentStudies().folders();
		if (folders.isEmpty()) {
			Action none = new Action(Messages.RecentStudiesMenu_none_label) {
				// says that there is nothing to open
			};
			none.setEnabled(false);
			return new IContributionItem[] { new ActionContributionItem(none) };
		}
		return folders.stream().map(folder -> new ActionContributionItem(opening(folder))).toArray(IContributionItem[]::new);
	}

	private Action opening(Path folder) {
		Action action = new Action(folder.getFileName() + "  -  " + folder.getParent()) { //$NON-NLS-1$
			@Override
			public void run() {
				new StudyOpener(services.getService(IWorkbenchWindow.class)).open(folder);
			}
		};
		action.setToolTipText(folder.toString());
		return action;
	}
}
