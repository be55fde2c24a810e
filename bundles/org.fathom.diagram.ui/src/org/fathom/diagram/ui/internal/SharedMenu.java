package org.fathom.diagram.ui.internal;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Hands GEF a menu that is made elsewhere and that the workbench may add to. */
final class SharedMenu extends ContextMenuProvider {
	private final MenuManager menu;

	SharedMenu(EditPartViewer viewer, MenuManager menu) {
		super(viewer);
		this.menu = menu;
	}

	@Override
	public Menu createContextMenu(Control parent) {
		return menu.createContextMenu(parent);
	}

	@Override
	public void buildContextMenu(IMenuManager ignored) {
		// the shared menu fills itself
	}
}
