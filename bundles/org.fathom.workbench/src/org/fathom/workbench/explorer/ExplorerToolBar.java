package org.fathom.workbench.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;

/** The buttons beside the search box: fold everything, follow the editor. */
final class ExplorerToolBar {
	private final TreeViewer viewer;
	private final EditorLink link;

	ExplorerToolBar(TreeViewer viewer, EditorLink link) {
		this.viewer = viewer;
		this.link = link;
	}

	void create(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		ToolItem collapse = new ToolItem(bar, SWT.PUSH);
		collapse.setImage(images.create(ElementImages.action("collapse"))); //$NON-NLS-1$
		collapse.setToolTipText(Messages.ExplorerToolBar_collapse_tooltip);
		collapse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> viewer.collapseAll()));
		ToolItem follow = new ToolItem(bar, SWT.CHECK);
		follow.setImage(images.create(ElementImages.action("link"))); //$NON-NLS-1$
		follow.setToolTipText(Messages.ExplorerToolBar_link_tooltip);
		follow.setSelection(link.isOn());
		follow.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> link.setOn(follow.getSelection())));
	}
}
