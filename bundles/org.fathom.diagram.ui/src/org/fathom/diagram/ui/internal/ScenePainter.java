package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.SceneImage;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.ScenePath;
import org.fathom.diagram.scene.SceneShape;
import org.fathom.diagram.scene.SceneText;
import org.fathom.diagram.scene.TextLine;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.LineStyle;

/** Draws the parts of a scene on a draw2d graphics; the same parts that pictures are written from. */
final class ScenePainter {
	/** Below this zoom letters are too small to read and are left out. */
	private static final double TEXT_LIMIT = 0.28;

	private final GraphicResources resources;
	private final double thinnest;

	ScenePainter(GraphicResources resources) {
		this(resources, 1);
	}

	/** Draws no line thinner than so many diagram pixels. */
	ScenePainter(GraphicResources resources, double thinnest) {
		this.resources = resources;
		this.thinnest = thinnest;
	}

	GraphicResources resources() {
		return resources;
	}

	/**
	 * Draws parts.
	 *
	 * @param zoom the scale at which they appear, 1 for 100 %; for what is worth drawing and how fine
	 */
	void paint(Graphics g, List<ScenePart> parts, double zoom) {
		g.setAntialias(SWT.ON);
		org.fathom.diagram.style.Color ground = org.fathom.diagram.style.Color.WHITE;
		for (ScenePart part : parts) {
			if (part instanceof SceneShape shape) {
				shape(g, shape);
				ground = shape.fill() == null ? ground : shape.fill();
			} else if (part instanceof ScenePath path) {
				path(g, path);
			} else if (part instanceof SceneImage image) {
				image(g, image, zoom);
			} else if (part instanceof SceneText text && zoom >= TEXT_LIMIT) {
				text(g, text, resources.paper().letters(text.color(), ground), zoom);
			}
		}
	}

	private void shape(Graphics g, SceneShape shape) {
		Path path = new ShapePath(Display.getCurrent()).of(shape);
		draw(g, path, shape.fill(), shape.strokeWidth() > 0 ? shape.stroke() : null, shape.strokeWidth(), shape.line());
	}

	private void path(Graphics g, ScenePath path) {
		Path p = new ShapePath(Display.getCurrent()).of(path.points(), path.closed(), path.radius());
		draw(g, p, path.fill(), path.stroke(), path.width(), path.line());
	}

	private void draw(Graphics g, Path path, org.fathom.diagram.style.Color fill, org.fathom.diagram.style.Color stroke,
			double width, LineStyle line) {
		try {
			if (fill != null) {
				g.setBackgroundColor(resources.color(fill));
				g.fillPath(path);
			}
			if (stroke != null && width > 0) {
				g.setForegroundColor(resources.paper().line(stroke));
				g.setLineWidth((int) Math.round(Math.max(thinnest, width)));
				lineStyle(g, line);
				g.drawPath(path);
			}
		} finally {
			path.dispose();
		}
	}

	static void lineStyle(Graphics g, LineStyle line) {
		switch (line) {
		case SOLID -> g.setLineStyle(Graphics.LINE_SOLID);
		case DASH -> g.setLineDash(new int[] { 6, 4 });
		case DOT -> g.setLineDash(new int[] { 2, 3 });
		case DASH_DOT -> g.setLineDash(new int[] { 6, 3, 2, 3 });
		}
	}

	private void image(Graphics g, SceneImage image, double zoom) {
		Bounds b = image.bounds();
		double scale = Math.max(1, Math.ceil(zoom * 2) / 2);
		Image loaded = resources.image(image.path(), (int) Math.ceil(b.width() * scale),
				(int) Math.ceil(b.height() * scale));
		if (loaded != null) {
			org.eclipse.swt.graphics.Rectangle size = loaded.getBounds();
			g.setInterpolation(SWT.HIGH);
			g.drawImage(loaded, new Rectangle(0, 0, size.width, size.height), new Rectangle((int) Math.round(b.x()),
					(int) Math.round(b.y()), (int) Math.round(b.width()), (int) Math.round(b.height())));
		}
	}

	private void text(Graphics g, SceneText text, Color ink, double zoom) {
		Font font = resources.font(text.fontSize(), text.formats());
		g.setTextAntialias(SWT.ON);
		g.pushState();
		try {
			if (text.upwards()) {
				Point c = text.bounds().center();
				g.translate((float) c.x(), (float) c.y());
				g.rotate(-90);
				g.translate((float) -c.x(), (float) -c.y());
			}
			g.setFont(font);
			g.setForegroundColor(ink);
			g.setBackgroundColor(ink);
			int ascent = g.getFontMetrics().getAscent() + g.getFontMetrics().getLeading();
			for (TextLine line : text.lines()) {
				line(g, line, font, ascent, zoom == 1);
				rules(g, text, line);
			}
		} finally {
			g.popState();
		}
	}

	private void line(Graphics g, TextLine line, Font font, int ascent, boolean lifeSize) {
		double natural = Math.max(1, resources.textWidth(line.text(), font));
		double condensed = Math.min(1, line.width() / natural);
		double x = line.start(natural * condensed);
		float top = (float) (line.baseline() - ascent);
		// draw2d cannot save its state once it is turned, so every step is taken back by its opposite
		g.translate((float) x, top);
		g.scale((float) condensed, 1f);
		if (lifeSize) {
			g.drawString(line.text(), 0, 0);
		} else {
			g.fillPath(resources.outline(line.text(), font));
		}
		g.scale((float) (1 / condensed), 1f);
		g.translate((float) -x, -top);
	}

	private static void rules(Graphics g, SceneText text, TextLine line) {
		int x1 = (int) line.x();
		int x2 = (int) (line.x() + line.width());
		if (text.formats().contains(FontFormat.UNDERLINE)) {
			g.drawLine(x1, (int) line.baseline() + 2, x2, (int) line.baseline() + 2);
		}
		if (text.formats().contains(FontFormat.STRIKE_THROUGH)) {
			int y = (int) (line.baseline() - text.fontSize() * 0.3);
			g.drawLine(x1, y, x2, y);
		}
	}
}
