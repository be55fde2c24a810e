package org.fathom.diagram.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.SceneImage;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.ScenePath;
import org.fathom.diagram.scene.SceneShape;
import org.fathom.diagram.scene.SceneText;

/**
 * Writes a scene as SVG 1.1: small, readable, the same bytes every time. Every element is a group with {@code data-id}, the id of the model
 * element, and a {@code title}; pictures are defined once and used by reference.
 */
public final class SvgWriter {
	/** The fonts asked for, best first. */
	static final String FONTS = "'Noto Sans','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif"; //$NON-NLS-1$

	private final ImageSource images;

	/**
	 * Prepares a writer.
	 *
	 * @param images gives the pictures that scenes name
	 */
	public SvgWriter(ImageSource images) {
		this.images = Objects.requireNonNull(images);
	}

	/**
	 * Writes a scene. The stream is not closed.
	 *
	 * @param scene what to draw
	 * @param out   takes UTF-8 text
	 * @throws IOException if the stream fails
	 */
	public void write(Scene scene, OutputStream out) throws IOException {
		out.write(text(scene).getBytes(StandardCharsets.UTF_8));
	}

	private String text(Scene scene) {
		Bounds b = scene.bounds();
		StringBuilder svg = new StringBuilder(1 << 14);
		String size = String.format(Locale.ROOT, "width=\"%s\" height=\"%s\" viewBox=\"%s %s %s %s\"", //$NON-NLS-1$
				SvgShapes.number(b.width()), SvgShapes.number(b.height()), SvgShapes.number(b.x()),
				SvgShapes.number(b.y()), SvgShapes.number(b.width()), SvgShapes.number(b.height()));
		svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" " //$NON-NLS-1$
				+ "xmlns:xlink=\"http://www.w3.org/1999/xlink\" ").append(size) //$NON-NLS-1$
				.append(" font-family=\"").append(FONTS).append("\" role=\"img\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		svg.append("<title>").append(SvgShapes.escaped(scene.name())).append("</title>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		SvgSymbols symbols = new SvgSymbols(images);
		svg.append(symbols.definitions(scene));
		svg.append(String.format(Locale.ROOT, "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>\n", //$NON-NLS-1$
				SvgShapes.number(b.x()), SvgShapes.number(b.y()), SvgShapes.number(b.width()),
				SvgShapes.number(b.height())));
		Set<String> ids = new HashSet<>();
		for (SceneElement element : scene.elements()) {
			append(svg, element, symbols, ids);
		}
		return svg.append("</svg>\n").toString(); //$NON-NLS-1$
	}

	private static void append(StringBuilder svg, SceneElement element, SvgSymbols symbols, Set<String> ids) {
		if (element.parts().isEmpty()) {
			return;
		}
		svg.append("<g"); //$NON-NLS-1$
		if (!element.viewId().isEmpty() && ids.add(element.viewId())) {
			svg.append(" id=\"").append(SvgShapes.escaped(element.viewId())).append('"'); //$NON-NLS-1$
		}
		svg.append(" data-id=\"").append(SvgShapes.escaped(element.semanticId())) //$NON-NLS-1$
				.append("\" data-mapping=\"").append(SvgShapes.escaped(element.mapping())).append("\">"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!element.title().isBlank()) {
			svg.append("<title>").append(SvgShapes.escaped(element.title())).append("</title>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		svg.append('\n');
		for (ScenePart part : element.parts()) {
			append(svg, part, symbols);
		}
		svg.append("</g>\n"); //$NON-NLS-1$
	}

	private static void append(StringBuilder svg, ScenePart part, SvgSymbols symbols) {
		if (part instanceof SceneShape shape) {
			svg.append(SvgShapes.shape(shape));
		} else if (part instanceof ScenePath path) {
			svg.append(SvgShapes.path(path));
		} else if (part instanceof SceneText text) {
			svg.append(SvgShapes.text(text));
		} else if (part instanceof SceneImage image) {
			svg.append(symbols.use(image));
		}
	}
}
