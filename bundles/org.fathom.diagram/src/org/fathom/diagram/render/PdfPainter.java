package org.fathom.diagram.render;

import java.awt.Color;
import java.awt.Shape;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.SceneImage;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.ScenePath;
import org.fathom.diagram.scene.SceneShape;
import org.fathom.diagram.scene.SceneText;
import org.fathom.diagram.scene.TextLine;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.LineStyle;

/** Paints scene parts onto a PDF page whose coordinates are diagram pixels, downwards. */
final class PdfPainter {
	/** How much heavy letters are drawn thicker, and slanted ones leaned, in heights of the font. */
	private static final double BOLD = 0.03;
	private static final float SLANT = 0.2f;

	private final PDPageContentStream content;
	private final PdfInk ink;
	private final PdfFonts fonts;
	private final PdfPictures pictures;

	PdfPainter(PDPageContentStream content, PdfFonts fonts, PdfPictures pictures) {
		this.content = content;
		this.fonts = fonts;
		this.pictures = pictures;
		ink = new PdfInk(content);
	}

	void paint(ScenePart part) throws IOException {
		if (part instanceof SceneShape shape) {
			paint(Outlines.of(shape), shape.fill(), shape.stroke(), shape.strokeWidth(), shape.line());
		} else if (part instanceof ScenePath path) {
			paint(Outlines.of(path), path.fill(), path.stroke(), path.width(), path.line());
		} else if (part instanceof SceneText text) {
			paint(text);
		} else if (part instanceof SceneImage image) {
			pictures.paint(content, image.path(), image.bounds());
		}
	}

	private void paint(Shape outline, org.fathom.diagram.style.Color fill, org.fathom.diagram.style.Color stroke,
			double width, LineStyle line) throws IOException {
		if (fill != null) {
			content.setNonStrokingColor(awt(fill));
			ink.fill(outline);
		}
		if (width > 0) {
			content.setStrokingColor(awt(stroke));
			content.setLineWidth((float) width);
			content.setLineDashPattern(Dashes.of(line), 0);
			ink.draw(outline);
		}
	}

	private static Color awt(org.fathom.diagram.style.Color color) {
		return new Color(color.red(), color.green(), color.blue());
	}

	private void paint(SceneText text) throws IOException {
		content.saveGraphicsState();
		if (text.upwards()) {
			Point c = text.bounds().center();
			content.transform(Matrix.getRotateInstance(-Math.PI / 2, (float) c.x(), (float) c.y()));
			content.transform(Matrix.getTranslateInstance((float) -c.x(), (float) -c.y()));
		}
		content.setNonStrokingColor(awt(text.color()));
		content.setStrokingColor(awt(text.color()));
		content.setLineDashPattern(new float[0], 0);
		for (TextLine line : text.lines()) {
			paint(line, text);
		}
		content.restoreGraphicsState();
	}

	private void paint(TextLine line, SceneText text) throws IOException {
		double size = text.fontSize();
		boolean bold = text.formats().contains(FontFormat.BOLD);
		List<PdfFonts.Run> runs = fonts.runs(line.text());
		double spacing = bold ? size * BOLD : 0;
		double advance = spacing * line.text().codePointCount(0, line.text().length());
		for (PdfFonts.Run run : runs) {
			advance += run.width(size);
		}
		double squeeze = Math.min(1, (line.width() + 2) / Math.max(0.01, advance));
		double x = line.start(advance * squeeze);
		content.beginText();
		content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		content.setLineWidth((float) spacing);
		content.setCharacterSpacing((float) spacing);
		content.setHorizontalScaling((float) (squeeze * 100));
		float slant = text.formats().contains(FontFormat.ITALIC) ? SLANT : 0;
		content.setTextMatrix(new Matrix(1, 0, slant, -1, (float) x, (float) line.baseline()));
		for (PdfFonts.Run run : runs) {
			content.setFont(run.font(), (float) size);
			content.showText(run.text());
		}
		content.endText();
		if (text.formats().contains(FontFormat.UNDERLINE)) {
			rule(x, line.baseline() + 2, advance * squeeze);
		}
		if (text.formats().contains(FontFormat.STRIKE_THROUGH)) {
			rule(x, line.baseline() - size / 3, advance * squeeze);
		}
	}

	private void rule(double x, double y, double width) throws IOException {
		content.setLineWidth(1);
		content.moveTo((float) x, (float) y);
		content.lineTo((float) (x + width), (float) y);
		content.stroke();
	}
}
