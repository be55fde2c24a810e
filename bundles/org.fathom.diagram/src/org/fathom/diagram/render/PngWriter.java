package org.fathom.diagram.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneElement;

/** Draws a scene into a PNG picture, without a display. */
public final class PngWriter {
	private static final double MAX_PIXELS = 120e6;

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
	 * @param scale picture pixels for one diagram pixel, more than 0; made smaller if the picture would not fit into memory
	 * @param out   takes the picture
	 * @throws IOException if the stream fails
	 */
	public void write(Scene scene, double scale, OutputStream out) throws IOException {
		if (!(scale > 0)) {
			throw new IllegalArgumentException(Double.toString(scale));
		}
		Bounds b = scene.bounds();
		double s = Math.min(scale, Math.sqrt(MAX_PIXELS / Math.max(1, b.width() * b.height())));
		BufferedImage picture = new BufferedImage((int) Math.max(1, Math.ceil(b.width() * s)),
				(int) Math.max(1, Math.ceil(b.height() * s)), BufferedImage.TYPE_INT_RGB);
		Graphics2D g = picture.createGraphics();
		try {
			g.setColor(Color.WHITE);
			g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
			g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			g.scale(s, s);
			g.translate(-b.x(), -b.y());
			ScenePainter painter = new ScenePainter(g, new PictureCache(images));
			for (SceneElement element : scene.elements()) {
				element.parts().forEach(painter::paint);
			}
		} finally {
			g.dispose();
		}
		ImageIO.write(picture, "png", out); //$NON-NLS-1$
	}
}
