package org.fathom.diagram.render;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.ScenePart;

/** Adds pages to a PDF document: a header, and a part of a scene below it. */
final class PdfPages {
	private static final int HEADER_SIZE = 9;
	/** What stands out of the bounds of a part: its line, letters of another width. */
	private static final double OVERHANG = 8;

	private final PDDocument document;
	private final PaperLayout paper;
	private final PdfFonts fonts;
	private final PdfPictures pictures;

	PdfPages(PDDocument document, PictureCache cache, PaperLayout paper) {
		this.document = document;
		this.paper = paper;
		fonts = new PdfFonts(document);
		pictures = new PdfPictures(document, cache);
	}

	void add(Scene scene, PaperLayout.Sheet sheet, String left, String right) throws IOException {
		PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			if (paper.header() > 0) {
				header(content, left, paper.margin());
				header(content, right, paper.width() - paper.margin() - width(right));
			}
			Bounds area = sheet.area();
			float scale = (float) sheet.scale();
			content.transform(new Matrix(scale, 0, 0, -scale, (float) sheet.left(), (float) (paper.height() - sheet.top())));
			content.transform(Matrix.getTranslateInstance((float) -area.x(), (float) -area.y()));
			content.addRect((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
			content.clip();
			paint(scene, area, new PdfPainter(content, fonts, pictures));
		}
	}

	private static void paint(Scene scene, Bounds area, PdfPainter painter) throws IOException {
		for (SceneElement element : scene.elements()) {
			for (ScenePart part : element.parts()) {
				if (part.bounds().grown(OVERHANG).intersects(area)) {
					painter.paint(part);
				}
			}
		}
	}

	private double width(String text) throws IOException {
		double width = 0;
		for (PdfFonts.Run run : fonts.runs(text)) {
			width += run.width(HEADER_SIZE);
		}
		return width;
	}

	private void header(PDPageContentStream content, String text, double x) throws IOException {
		content.beginText();
		content.setNonStrokingColor(Color.DARK_GRAY);
		content.newLineAtOffset((float) x, (float) (paper.height() - paper.margin() - HEADER_SIZE));
		for (PdfFonts.Run run : fonts.runs(text)) {
			content.setFont(run.font(), HEADER_SIZE);
			content.showText(run.text());
		}
		content.endText();
	}
}
