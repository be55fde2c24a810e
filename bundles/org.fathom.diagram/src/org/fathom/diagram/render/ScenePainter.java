package org.fathom.diagram.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.SceneImage;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.ScenePath;
import org.fathom.diagram.scene.SceneShape;
import org.fathom.diagram.scene.SceneText;
import org.fathom.diagram.scene.TextLine;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.LineStyle;

/** Paints scene parts with Java2D. */
final class ScenePainter {
	private final Graphics2D g;
	private final PictureCache pictures;
	private final Fonts fonts;

	ScenePainter(Graphics2D g, PictureCache pictures, Fonts fonts) {
		this.g = g;
		this.pictures = pictures;
		this.fonts = fonts;
	}

	void paint(ScenePart part) {
		if (part instanceof SceneShape shape) {
			paint(Outlines.of(shape), shape.fill(), shape.stroke(), shape.strokeWidth(), shape.line());
		} else if (part instanceof ScenePath path) {
			paint(Outlines.of(path), path.fill(), path.stroke(), path.width(), path.line());
		} else if (part instanceof SceneText text) {
			paint(text);
		} else if (part instanceof SceneImage image) {
			pictures.paint(g, image.path(), image.bounds());
		}
	}

	private void paint(Shape outline, org.fathom.diagram.style.Color fill, org.fathom.diagram.style.Color stroke,
			double width, LineStyle line) {
		if (fill != null) {
			g.setColor(awt(fill));
			g.fill(outline);
		}
		if (width > 0) {
			g.setColor(awt(stroke));
			g.setStroke(stroke(width, line));
			g.draw(outline);
		}
	}

	private static Color awt(org.fathom.diagram.style.Color color) {
		return new Color(color.red(), color.green(), color.blue());
	}

	private static Stroke stroke(double width, LineStyle line) {
		float[] dashes = Dashes.of(line);
		return dashes.length == 0
				? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
				: new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
	}

	private void paint(SceneText text) {
		AffineTransform before = g.getTransform();
		if (text.upwards()) {
			Point c = text.bounds().center();
			g.rotate(-Math.PI / 2, c.x(), c.y());
		}
		g.setColor(awt(text.color()));
		for (TextLine line : text.lines()) {
			paint(line, text);
		}
		g.setTransform(before);
	}

	private void paint(TextLine line, SceneText text) {
		int style = (text.formats().contains(FontFormat.BOLD) ? Font.BOLD : Font.PLAIN)
				| (text.formats().contains(FontFormat.ITALIC) ? Font.ITALIC : Font.PLAIN);
		TextLayout layout = fonts.layout(line.text(), style, (float) text.fontSize(), g.getFontRenderContext());
		double squeeze = Math.min(1, (line.width() + 2) / Math.max(0.01, layout.getAdvance()));
		AffineTransform before = g.getTransform();
		g.translate(line.start(layout.getAdvance() * squeeze), line.baseline());
		g.scale(squeeze, 1);
		layout.draw(g, 0, 0);
		if (text.formats().contains(FontFormat.UNDERLINE)) {
			rule(layout.getAdvance(), 2);
		}
		if (text.formats().contains(FontFormat.STRIKE_THROUGH)) {
			rule(layout.getAdvance(), -text.fontSize() / 3);
		}
		g.setTransform(before);
	}

	private void rule(double width, double y) {
		g.setStroke(new BasicStroke(1));
		g.draw(new java.awt.geom.Line2D.Double(0, y, width, y));
	}
}
