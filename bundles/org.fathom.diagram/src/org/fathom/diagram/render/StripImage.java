package org.fathom.diagram.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;

import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.ScenePart;

/** A scene as a picture of any height that is painted strip by strip as a writer asks for its rows, so that only one strip is in memory. */
final class StripImage implements RenderedImage {
	private static final int STRIP = 256;
	/** What stands out of the bounds of a part: its line, letters of another height. */
	private static final double OVERHANG = 8;

	private final Scene scene;
	private final double scale;
	private final PictureCache pictures;
	private final Fonts fonts = new Fonts();
	private final int width;
	private final int height;
	private final BufferedImage strip;
	private int painted = -1;

	StripImage(Scene scene, double scale, PictureCache pictures) {
		this.scene = scene;
		this.scale = scale;
		this.pictures = pictures;
		width = pixels(scene.bounds().width() * scale);
		height = pixels(scene.bounds().height() * scale);
		strip = new BufferedImage(width, Math.min(STRIP, height), BufferedImage.TYPE_INT_RGB);
	}

	static int pixels(double length) {
		return (int) Math.max(1, Math.ceil(length));
	}

	private Raster strip(int number) {
		if (painted != number) {
			Graphics2D g = strip.createGraphics();
			try {
				paint(g, number * STRIP);
			} finally {
				g.dispose();
			}
			painted = number;
		}
		return strip.getRaster();
	}

	private void paint(Graphics2D g, int top) {
		g.setColor(Color.WHITE);
		g.fillRect(0, 0, width, strip.getHeight());
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		Bounds all = scene.bounds();
		g.translate(0, -top);
		g.scale(scale, scale);
		g.translate(-all.x(), -all.y());
		Bounds seen = new Bounds(all.x(), all.y() + top / scale, all.width(), strip.getHeight() / scale);
		ScenePainter painter = new ScenePainter(g, pictures, fonts);
		for (SceneElement element : scene.elements()) {
			for (ScenePart part : element.parts()) {
				if (part.bounds().grown(OVERHANG).intersects(seen)) {
					painter.paint(part);
				}
			}
		}
	}

	@Override
	public Raster getData(Rectangle area) {
		return copyInto(strip.getRaster().createCompatibleWritableRaster(area.x, area.y, area.width, area.height), area);
	}

	@Override
	public WritableRaster copyData(WritableRaster raster) {
		WritableRaster target = raster == null ? strip.getRaster().createCompatibleWritableRaster(0, 0, width, height) : raster;
		return copyInto(target, target.getBounds());
	}

	private WritableRaster copyInto(WritableRaster target, Rectangle area) {
		int[] row = null;
		for (int y = area.y; y < area.y + area.height; y++) {
			row = strip(y / STRIP).getPixels(area.x, y % STRIP, area.width, 1, row);
			target.setPixels(area.x, y, area.width, 1, row);
		}
		return target;
	}

	@Override
	public Raster getData() {
		return copyData(null);
	}

	@Override
	public Raster getTile(int tileX, int tileY) {
		return strip(tileY).createTranslatedChild(0, tileY * STRIP);
	}

	@Override
	public Vector<RenderedImage> getSources() {
		return null;
	}

	@Override
	public Object getProperty(String name) {
		return java.awt.Image.UndefinedProperty;
	}

	@Override
	public String[] getPropertyNames() {
		return null;
	}

	@Override
	public ColorModel getColorModel() {
		return strip.getColorModel();
	}

	@Override
	public SampleModel getSampleModel() {
		return strip.getSampleModel();
	}

	@Override
	public int getWidth() {
		return width;
	}

	@Override
	public int getHeight() {
		return height;
	}

	@Override
	public int getMinX() {
		return 0;
	}

	@Override
	public int getMinY() {
		return 0;
	}

	@Override
	public int getNumXTiles() {
		return 1;
	}

	@Override
	public int getNumYTiles() {
		return (height + STRIP - 1) / STRIP;
	}

	@Override
	public int getMinTileX() {
		return 0;
	}

	@Override
	public int getMinTileY() {
		return 0;
	}

	@Override
	public int getTileWidth() {
		return width;
	}

	@Override
	public int getTileHeight() {
		return strip.getHeight();
	}

	@Override
	public int getTileGridXOffset() {
		return 0;
	}

	@Override
	public int getTileGridYOffset() {
		return 0;
	}
}
