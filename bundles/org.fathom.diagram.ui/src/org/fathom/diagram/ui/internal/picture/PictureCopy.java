package org.fathom.diagram.ui.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.render.PngWriter;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;

/** Puts what is selected, or the whole diagram when nothing is, onto the clipboard as a picture. */
public final class PictureCopy {
	private static final double SCALE = 2;
	/** More pixels are too many for the programs that one pastes into. */
	private static final double MAX_PIXELS = 40e6;

	private final PictureSource source;

	/**
	 * Prepares the copy.
	 *
	 * @param source what to draw
	 */
	public PictureCopy(PictureSource source) {
		this.source = source;
	}

	/**
	 * Draws beside the user interface and then fills the clipboard.
	 *
	 * @param display the display of the clipboard
	 */
	public void run(Display display) {
		Scene scene = source.selection().orElseGet(source::whole);
		ImageSource images = source.images();
		ICoreRunnable drawing = monitor -> {
			try {
				ByteArrayOutputStream png = new ByteArrayOutputStream();
				new PngWriter(images).write(scene, scale(scene.bounds()), png);
				ByteArrayOutputStream svg = new ByteArrayOutputStream();
				new SvgWriter(images).write(scene, svg);
				ImageData pixels = new ImageData(new ByteArrayInputStream(png.toByteArray()));
				String drawn = svg.toString(StandardCharsets.UTF_8);
				display.asyncExec(() -> put(display, pixels, drawn));
			} catch (java.io.IOException e) {
				throw new CoreException(Status.error(e.getLocalizedMessage(), e));
			}
		};
		Job.create(Messages.PictureCopy_copying_label, drawing).schedule();
	}

	private static double scale(Bounds bounds) {
		return Math.min(SCALE, Math.sqrt(MAX_PIXELS / Math.max(1, bounds.width() * bounds.height())));
	}

	private static void put(Display display, ImageData pixels, String drawn) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { pixels, drawn }, new Transfer[] { ImageTransfer.getInstance(), new SvgTransfer() });
		} finally {
			clipboard.dispose();
		}
	}
}
