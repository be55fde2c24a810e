package org.fathom.diagram.render;

import java.util.Locale;

import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.ScenePath;
import org.fathom.diagram.scene.SceneShape;
import org.fathom.diagram.scene.SceneText;
import org.fathom.diagram.scene.TextLine;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.LineStyle;

/** Scene parts as SVG elements. */
final class SvgShapes {
	private SvgShapes() {
	}

	static String number(double value) {
		double rounded = Math.round(value * 100) / 100.0;
		if (rounded == Math.rint(rounded)) {
			return Long.toString((long) rounded);
		}
		String text = String.format(Locale.ROOT, "%.2f", rounded); //$NON-NLS-1$
		return text.endsWith("0") ? text.substring(0, text.length() - 1) : text; //$NON-NLS-1$
	}

	static String escaped(String text) {
		StringBuilder b = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> b.append("&amp;"); //$NON-NLS-1$
			case '<' -> b.append("&lt;"); //$NON-NLS-1$
			case '>' -> b.append("&gt;"); //$NON-NLS-1$
			case '"' -> b.append("&quot;"); //$NON-NLS-1$
			default -> b.appendCodePoint(isXml(c) ? c : ' ');
			}
		});
		return b.toString();
	}

	private static boolean isXml(int c) {
		return c >= 0x20 && c <= 0xD7FF || c == '\n' || c == '\t' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}

	static String shape(SceneShape shape) {
		Bounds b = shape.bounds();
		String paint = paint(shape.fill(), shape.stroke(), shape.strokeWidth(), shape.line());
		if (shape.isRound()) {
			return String.format(Locale.ROOT, "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"%s/>\n", //$NON-NLS-1$
					number(b.center().x()), number(b.center().y()), number(b.width() / 2), number(b.height() / 2),
					paint);
		}
		if (!shape.corners().isEmpty()) {
			StringBuilder d = new StringBuilder("<path d=\""); //$NON-NLS-1$
			char command = 'M';
			for (Point p : shape.corners()) {
				d.append(command).append(number(p.x())).append(' ').append(number(p.y()));
				command = 'L';
			}
			return d.append("Z\"").append(paint).append("/>\n").toString(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String radius = shape.radius() > 0 ? " rx=\"" + number(shape.radius()) + "\"" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return String.format(Locale.ROOT, "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s%s/>\n", number(b.x()), //$NON-NLS-1$
				number(b.y()), number(b.width()), number(b.height()), radius, paint);
	}

	private static String paint(Color fill, Color stroke, double width, LineStyle line) {
		StringBuilder b = new StringBuilder();
		b.append(" fill=\"").append(fill == null ? "none" : fill.toHex()).append('"'); //$NON-NLS-1$ //$NON-NLS-2$
		if (width > 0) {
			b.append(" stroke=\"").append(stroke.toHex()).append('"'); //$NON-NLS-1$
			if (width != 1) {
				b.append(" stroke-width=\"").append(number(width)).append('"'); //$NON-NLS-1$
			}
			String dashes = dashes(line);
			if (!dashes.isEmpty()) {
				b.append(" stroke-dasharray=\"").append(dashes).append('"'); //$NON-NLS-1$
			}
		}
		return b.toString();
	}

	private static String dashes(LineStyle line) {
		StringBuilder b = new StringBuilder();
		for (float d : Dashes.of(line)) {
			b.append(b.length() == 0 ? "" : " ").append(number(d)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return b.toString();
	}

	static String path(ScenePath path) {
		StringBuilder d = new StringBuilder("<path d=\""); //$NON-NLS-1$
		for (RoundedPath.Step step : RoundedPath.steps(path)) {
			d.append(step.command());
			for (int i = 0; i < step.points().size(); i++) {
				Point p = step.points().get(i);
				d.append(i == 0 ? "" : " ").append(number(p.x())).append(' ').append(number(p.y())); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return d.append(path.closed() ? "Z\"" : "\"") //$NON-NLS-1$ //$NON-NLS-2$
				.append(paint(path.fill(), path.stroke(), path.width(), path.line())).append("/>\n").toString(); //$NON-NLS-1$
	}

	static String text(SceneText text) {
		StringBuilder b = new StringBuilder("<text font-size=\"").append(number(text.fontSize())) //$NON-NLS-1$
				.append("\" fill=\"").append(text.color().toHex()).append('"'); //$NON-NLS-1$
		if (text.formats().contains(FontFormat.BOLD)) {
			b.append(" font-weight=\"600\""); //$NON-NLS-1$
		}
		if (text.formats().contains(FontFormat.ITALIC)) {
			b.append(" font-style=\"italic\""); //$NON-NLS-1$
		}
		boolean underline = text.formats().contains(FontFormat.UNDERLINE);
		if (underline || text.formats().contains(FontFormat.STRIKE_THROUGH)) {
			b.append(" text-decoration=\"").append(underline ? "underline" : "line-through").append('"'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (text.upwards()) {
			Point c = text.bounds().center();
			b.append(" transform=\"rotate(-90 ").append(number(c.x())).append(' ').append(number(c.y())).append(")\""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		b.append(" text-anchor=\"").append(anchor(text)).append("\">"); //$NON-NLS-1$ //$NON-NLS-2$
		for (TextLine line : text.lines()) {
			b.append("<tspan x=\"").append(number(line.anchor())).append("\" y=\"") //$NON-NLS-1$ //$NON-NLS-2$
					.append(number(line.baseline())).append("\">").append(escaped(line.text())).append("</tspan>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return b.append("</text>\n").toString(); //$NON-NLS-1$
	}

	private static String anchor(SceneText text) {
		return switch (text.lines().get(0).alignment()) {
		case LEFT -> "start"; //$NON-NLS-1$
		case CENTER -> "middle"; //$NON-NLS-1$
		case RIGHT -> "end"; //$NON-NLS-1$
		};
	}
}
