package org.fathom.diagram.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.fathom.diagram.scene.Bounds;

/** The pictures of one PDF document: drawn as geometry where they are, else as pixels; each stands in the document once. */
final class PdfPictures {
	/** The size in which a picture is noted; it is then drawn in any size. */
	private static final int SIDE = 64;
	private static final int PIXELS = 256;

	/** A picture in the document, of the size 1 x 1. */
	private interface Stamp {
		void draw(PDPageContentStream content) throws IOException;
	}

	private final PDDocument document;
	private final PictureCache cache;
	private final Map<String, Stamp> stamps = new HashMap<>();

	PdfPictures(PDDocument document, PictureCache cache) {
		this.document = document;
		this.cache = cache;
	}

	/** The page's coordinates go downwards. */
	void paint(PDPageContentStream content, String path, Bounds bounds) throws IOException {
		String key = path + ' ' + bounds.width() / Math.max(1, bounds.height());
		Stamp stamp = stamps.get(key);
		if (stamp == null) {
			stamp = stamp(path, bounds.width() / Math.max(1, bounds.height()));
			stamps.put(key, stamp);
		}
		content.saveGraphicsState();
		content.transform(new Matrix((float) bounds.width(), 0, 0, (float) -bounds.height(), (float) bounds.x(),
				(float) bounds.bottom()));
		stamp.draw(content);
		content.restoreGraphicsState();
	}

	private Stamp stamp(String path, double aspect) throws IOException {
		Rectangle2D area = new Rectangle2D.Double(0, 0, SIDE * aspect, SIDE);
		Optional<ShapeRecorder> shapes = cache.shapes(path, area);
		if (shapes.isPresent()) {
			PDFormXObject form = form(shapes.get(), area);
			return content -> content.drawForm(form);
		}
		PDImageXObject image = LosslessFactory.createFromImage(document, pixels(path, aspect));
		return content -> content.drawImage(image, 0, 0, 1, 1);
	}

	private PDFormXObject form(ShapeRecorder shapes, Rectangle2D area) throws IOException {
		// an appearance is a form that PDFBox gives the same drawing methods as a page
		PDAppearanceStream form = new PDAppearanceStream(document);
		form.setResources(new PDResources());
		form.setBBox(new PDRectangle((float) area.getWidth(), (float) area.getHeight()));
		form.setMatrix(new Matrix((float) (1 / area.getWidth()), 0, 0, (float) (-1 / area.getHeight()), 0, 1).createAffineTransform());
		try (PDPageContentStream content = new PDPageContentStream(document, form,
				form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
			PdfInk ink = new PdfInk(content);
			for (ShapeRecorder.Area each : shapes.areas()) {
				PDExtendedGraphicsState alpha = new PDExtendedGraphicsState();
				alpha.setNonStrokingAlphaConstant(each.color().getAlpha() / 255f);
				content.setGraphicsStateParameters(alpha);
				content.setNonStrokingColor(each.color());
				ink.fill(each.shape());
			}
		}
		return form;
	}

	private BufferedImage pixels(String path, double aspect) {
		int width = (int) Math.max(1, Math.round(PIXELS * aspect));
		BufferedImage image = new BufferedImage(width, PIXELS, BufferedImage.TYPE_INT_ARGB);
		Graphics2D g = image.createGraphics();
		try {
			g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
			cache.paint(g, path, new Bounds(0, 0, width, PIXELS));
		} finally {
			g.dispose();
		}
		return image;
	}
}
