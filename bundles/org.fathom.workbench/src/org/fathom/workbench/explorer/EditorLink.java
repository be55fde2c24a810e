package org.fathom.workbench.explorer;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor has come to the front, while it is switched on. */
final class EditorLink implements IPartListener2 {
	private final IWorkbenchPage page;
	private final Consumer<IEditorPart> follower;
	private boolean on = true;

	EditorLink(IWorkbenchPage page, Consumer<IEditorPart> follower) {
		this.page = page;
		this.follower = follower;
		page.addPartListener(this);
	}

	boolean isOn() {
		return on;
	}

	void setOn(boolean on) {
		this.on = on;
		if (on && page.getActiveEditor() != null) {
			follower.accept(page.getActiveEditor());
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		follow(reference);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		follow(reference);
	}

	private void follow(IWorkbenchPartReference reference) {
		if (on && reference.getPart(false) instanceof IEditorPart editor) {
			follower.accept(editor);
		}
	}

	void dispose() {
		page.removePartListener(this);
	}
}
