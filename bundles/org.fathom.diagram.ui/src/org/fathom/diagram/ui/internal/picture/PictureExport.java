package org.fathom.diagram.ui.internal.picture;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.fathom.diagram.scene.Scene;

/** Writes a diagram, or what is selected on it, as a picture into a file that the user chooses. */
public final class PictureExport {
	private final PictureSource source;

	/**
	 * Prepares the export.
	 *
	 * @param source what to draw
	 */
	public PictureExport(PictureSource source) {
		this.source = source;
	}

	/**
	 * Asks what, in which format and where to, and starts to write.
	 *
	 * @param shell the window to ask in
	 */
	public void ask(Shell shell) {
		Scene whole = source.whole();
		Optional<Scene> selection = source.selection();
		PictureSettings settings = new PictureSettings();
		PictureDialog dialog = new PictureDialog(shell, whole.name(), selection.isPresent(), settings);
		if (dialog.open() == Window.OK) {
			PictureRequest request = dialog.request();
			settings.keep(request, selection.isPresent());
			Scene scene = request.selection() ? selection.orElse(whole) : whole;
			new PictureJob(scene, source.images(), request, shell.getDisplay()).schedule();
		}
	}
}
