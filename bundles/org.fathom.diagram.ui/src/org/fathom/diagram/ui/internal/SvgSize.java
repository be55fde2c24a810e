package org.fathom.diagram.ui.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives an SVG picture another size without touching what it draws, so that it is sharp at every zoom. */
final class SvgSize {
	private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>"); //$NON-NLS-1$
	private static final Pattern LENGTH = Pattern.compile("\\s(width|height)\\s*=\\s*[\"']([0-9.]+)[^\"']*[\"']"); //$NON-NLS-1$

	private final String svg;

	SvgSize(String svg) {
		this.svg = svg;
	}

	/** The picture with its root element of the given size; unchanged if it has no root element. */
	String resized(int width, int height) {
		Matcher root = ROOT.matcher(svg);
		if (!root.find()) {
			return svg;
		}
		String tag = root.group();
		String box = tag.contains("viewBox") ? "" : viewBox(tag); //$NON-NLS-1$ //$NON-NLS-2$
		String bare = LENGTH.matcher(tag).replaceAll(""); //$NON-NLS-1$
		String sized = "<svg width=\"" + width + "\" height=\"" + height + "\"" + box + bare.substring(4); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return svg.substring(0, root.start()) + sized + svg.substring(root.end());
	}

	private static String viewBox(String tag) {
		String width = "16"; //$NON-NLS-1$
		String height = "16"; //$NON-NLS-1$
		Matcher length = LENGTH.matcher(tag);
		while (length.find()) {
			if ("width".equals(length.group(1))) { //$NON-NLS-1$
				width = length.group(2);
			} else {
				height = length.group(2);
			}
		}
		return " viewBox=\"0 0 " + width + " " + height + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
