package org.fathom.diagram.render;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.SceneImage;
import org.fathom.diagram.scene.ScenePart;

/** The pictures of a scene as SVG symbols: each is written once, however often it is shown. */
final class SvgSymbols {
	private static final Pattern ROOT = Pattern.compile("<svg\\b([^>]*)>(.*)</svg>", Pattern.DOTALL); //$NON-NLS-1$
	private static final Pattern VIEW_BOX = Pattern.compile("viewBox\\s*=\\s*\"([^\"]*)\""); //$NON-NLS-1$

	private final ImageSource images;
	private final Map<String, String> ids = new LinkedHashMap<>();

	SvgSymbols(ImageSource images) {
		this.images = images;
	}

	String definitions(Scene scene) {
		StringBuilder defs = new StringBuilder();
		for (SceneElement element : scene.elements()) {
			for (ScenePart part : element.parts()) {
				if (part instanceof SceneImage image && !ids.containsKey(image.path())) {
					define(image.path(), defs);
				}
			}
		}
		return defs.length() == 0 ? "" : "<defs>\n" + defs + "</defs>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void define(String path, StringBuilder defs) {
		String id = "i" + (ids.size() + 1); //$NON-NLS-1$
		String symbol = images.find(path).map(bytes -> symbol(id, path, bytes)).orElse(null);
		ids.put(path, symbol == null ? null : id);
		if (symbol != null) {
			defs.append(symbol);
		}
	}

	private static String symbol(String id, String path, byte[] bytes) {
		if (path.endsWith(".svg")) { //$NON-NLS-1$
			Matcher root = ROOT.matcher(new String(bytes, StandardCharsets.UTF_8));
			if (root.find()) {
				Matcher box = VIEW_BOX.matcher(root.group(1));
				String viewBox = box.find() ? " viewBox=\"" + box.group(1) + "\"" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				return "<symbol id=\"" + id + "\"" + viewBox + ">" + root.group(2).strip() + "</symbol>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
		}
		String type = path.endsWith(".jpg") || path.endsWith(".jpeg") ? "jpeg" : path.endsWith(".gif") ? "gif" : "png"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		return "<symbol id=\"" + id + "\" viewBox=\"0 0 1 1\"><image width=\"1\" height=\"1\" xlink:href=\"data:image/" //$NON-NLS-1$ //$NON-NLS-2$
				+ type + ";base64," + Base64.getEncoder().encodeToString(bytes) + "\"/></symbol>\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	String use(SceneImage image) {
		String id = ids.get(image.path());
		if (id == null) {
			return ""; //$NON-NLS-1$
		}
		Bounds b = image.bounds();
		return "<use xlink:href=\"#" + id + "\" x=\"" + SvgShapes.number(b.x()) + "\" y=\"" + SvgShapes.number(b.y()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "\" width=\"" + SvgShapes.number(b.width()) + "\" height=\"" + SvgShapes.number(b.height()) + "\"/>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
