package org.fathom.diagram.render;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws geometry into the content of a PDF page or picture. */
final class PdfInk {
	private final PDPageContentStream content;

	PdfInk(PDPageContentStream content) {
		this.content = content;
	}

	/** Adds the outline as the path that the next operator fills or draws. */
	void path(Shape outline) throws IOException {
		double[] c = new double[6];
		double x = 0;
		double y = 0;
		for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
			switch (i.currentSegment(c)) {
			case PathIterator.SEG_MOVETO -> content.moveTo((float) c[0], (float) c[1]);
			case PathIterator.SEG_LINETO -> content.lineTo((float) c[0], (float) c[1]);
			case PathIterator.SEG_QUADTO -> {
				curve((x + 2 * c[0]) / 3, (y + 2 * c[1]) / 3, (c[2] + 2 * c[0]) / 3, (c[3] + 2 * c[1]) / 3, c[2], c[3]);
				c[0] = c[2];
				c[1] = c[3];
			}
			case PathIterator.SEG_CUBICTO -> {
				curve(c[0], c[1], c[2], c[3], c[4], c[5]);
				c[0] = c[4];
				c[1] = c[5];
			}
			default -> content.closePath();
			}
			x = c[0];
			y = c[1];
		}
	}

	private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
		content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
	}

	void fill(Shape outline) throws IOException {
		path(outline);
		boolean evenOdd = outline instanceof Path2D p && p.getWindingRule() == PathIterator.WIND_EVEN_ODD;
		if (evenOdd) {
			content.fillEvenOdd();
		} else {
			content.fill();
		}
	}

	void draw(Shape outline) throws IOException {
		path(outline);
		content.stroke();
	}
}
