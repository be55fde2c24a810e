package org.fathom.diagram.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;

/** Draws a scene into a PNG picture, without a display. However large the picture is, only a strip of it is in memory. */
public final class PngWriter {
	/** More pixels are not shown by common viewers. */
	private static final long MAX_PIXELS = 400_000_000;

	private final ImageSource images;

	/**
	 * Prepares a writer.
	 *
	 * @param images gives the pictures that scenes name
	 */
	public PngWriter(ImageSource images) {
		this.images = Objects.requireNonNull(images);
	}

	/**
	 * Writes a scene. The stream is not closed.
	 *
	 * @param scene what to draw
	 * @param scale picture pixels for one diagram pixel, more than 0
	 * @param out   takes the picture
	 * @throws PictureTooLargeException if the picture would have too many pixels; nothing is written
	 * @throws IOException              if the stream fails
	 */
	public void write(Scene scene, double scale, OutputStream out) throws IOException {
		if (!(scale > 0)) {
			throw new IllegalArgumentException(Double.toString(scale));
		}
		Bounds b = scene.bounds();
		long width = (long) Math.ceil(b.width() * scale);
		long height = (long) Math.ceil(b.height() * scale);
		if (Math.max(width, height) > MAX_PIXELS || width * height > MAX_PIXELS) {
			throw new PictureTooLargeException(width, height, MAX_PIXELS);
		}
		ImageIO.write(new StripImage(scene, scale, new PictureCache(images)), "png", out); //$NON-NLS-1$
	}
}
