package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.fathom.diagram.ui.internal.picture.PictureCopy;
import org.fathom.diagram.ui.internal.picture.PictureExport;
import org.fathom.diagram.ui.internal.picture.PicturePrint;

/** Makes the workbench's own commands, with their keys and menu entries, act on the canvas while the editor is active. */
public final class EditorCommands {
	private static final String EXPORT_PICTURE = "org.fathom.diagram.ui.command.exportPicture"; //$NON-NLS-1$
	private static final String COPY_PICTURE = "org.fathom.diagram.ui.command.copyPicture"; //$NON-NLS-1$

	private final IHandlerService handlers;
	private final List<CanvasHandler> all = new ArrayList<>();

	/**
	 * Activates the handlers; they go with the editor's site.
	 *
	 * @param pane the editor's content
	 * @param site the editor's site
	 */
	public EditorCommands(DiagramPane pane, IWorkbenchPartSite site) {
		DiagramCanvas canvas = pane.canvas();
		handlers = site.getService(IHandlerService.class);
		CanvasActions actions = new CanvasActions(canvas);
		add(IWorkbenchCommandConstants.EDIT_DELETE, actions::delete, actions::canDelete);
		add(IWorkbenchCommandConstants.EDIT_SELECT_ALL, actions::selectAll, () -> true);
		add(IWorkbenchCommandConstants.FILE_RENAME, () -> actions.rename(null), actions::canRename);
		add(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, pane::find, () -> true);
		CanvasClipboard clipboard = new CanvasClipboard(canvas);
		add(IWorkbenchCommandConstants.EDIT_COPY, clipboard::copy, clipboard::canCopy);
		add(IWorkbenchCommandConstants.EDIT_PASTE, clipboard::paste, clipboard::canPaste);
		add(EXPORT_PICTURE, () -> new PictureExport(new CanvasPicture(canvas)).ask(site.getShell()), () -> true);
		add(IWorkbenchCommandConstants.FILE_PRINT, () -> new PicturePrint(new CanvasPicture(canvas)).ask(site.getShell()), () -> true);
		add(COPY_PICTURE, () -> new PictureCopy(new CanvasPicture(canvas)).run(site.getShell().getDisplay()), () -> true);
		canvas.viewer().addSelectionChangedListener(e -> update());
	}

	private void add(String command, Runnable action, BooleanSupplier enabled) {
		CanvasHandler handler = new CanvasHandler(action, enabled);
		all.add(handler);
		handlers.activateHandler(command, handler);
	}

	/** Brings the enabled state of menu entries up to date. */
	public void update() {
		all.forEach(CanvasHandler::update);
	}

	private static final class CanvasHandler extends AbstractHandler {
		private final Runnable action;
		private final BooleanSupplier enabled;

		CanvasHandler(Runnable action, BooleanSupplier enabled) {
			this.action = action;
			this.enabled = enabled;
		}

		void update() {
			setBaseEnabled(enabled.getAsBoolean());
		}

		/** While somebody types in a field of the editor, its keys are the field's. */
		@Override
		public boolean isEnabled() {
			return !(Display.getCurrent().getFocusControl() instanceof Text) && enabled.getAsBoolean();
		}

		@Override
		public Object execute(ExecutionEvent event) {
			action.run();
			return null;
		}
	}
}
