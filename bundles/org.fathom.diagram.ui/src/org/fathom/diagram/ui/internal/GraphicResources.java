package org.fathom.diagram.ui.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Path;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.Sheet;

/** Fonts, colours and pictures of one viewer, made when first asked for and disposed with it. */
final class GraphicResources {
	private static final List<String> FAMILIES = List.of("Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Helvetica Neue", "Liberation Sans", "Arial"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final double POINTS_PER_INCH = 72;
	private static final int MOST_OUTLINES = 5000;

	private final Device device;
	private final ImageSource source;
	private final String family;
	private final Paper paper = new Paper();
	private final Map<FontKey, Font> fonts = new HashMap<>();
	private final Map<TextKey, Integer> widths = new HashMap<>();
	private final Map<TextKey, Path> outlines = new HashMap<>();
	private final Map<ImageKey, Image> images = new HashMap<>();

	GraphicResources(Device device, ImageSource source) {
		this.device = device;
		this.source = source;
		family = FAMILIES.stream().filter(f -> device.getFontList(f, true).length > 0).findFirst()
				.orElse(device.getSystemFont().getFontData()[0].getName());
	}

	Paper paper() {
		return paper;
	}

	Color color(org.fathom.diagram.style.Color c) {
		return paper.color(c);
	}

	/** The font of a height in diagram pixels at 100 % zoom. */
	Font font(double pixels, Set<FontFormat> formats) {
		int style = (formats.contains(FontFormat.BOLD) ? SWT.BOLD : 0)
				| (formats.contains(FontFormat.ITALIC) ? SWT.ITALIC : 0);
		return fonts.computeIfAbsent(new FontKey(pixels, style), k -> {
			FontData data = new FontData(family, 1, style);
			data.height = (float) (pixels * POINTS_PER_INCH / device.getDPI().y);
			return new Font(device, data);
		});
	}

	int textWidth(String text, Font font) {
		return widths.computeIfAbsent(new TextKey(text, font), k -> FigureUtilities.getTextExtents(text, font).width);
	}

	/** The letters of a text as a path, to be drawn at any scale; not to be disposed. */
	Path outline(String text, Font font) {
		if (outlines.size() > MOST_OUTLINES) {
			forgetOutlines();
		}
		return outlines.computeIfAbsent(new TextKey(text, font), k -> new TextOutline(device, font).of(text));
	}

	private void forgetOutlines() {
		outlines.values().forEach(Path::dispose);
		outlines.clear();
	}

	/**
	 * The picture with a given width in device pixels.
	 *
	 * @return {@code null} if there is no such picture
	 */
	Image image(String path, int width, int height) {
		ImageKey key = new ImageKey(path, width, height, paper.kind());
		if (!images.containsKey(key)) {
			images.put(key, load(path, width, height));
		}
		return images.get(key);
	}

	private Image load(String path, int width, int height) {
		byte[] bytes = source.find(path).orElse(null);
		if (bytes == null) {
			return null;
		}
		try {
			byte[] sized = path.endsWith(".svg") ? scaled(bytes, width, height) : bytes; //$NON-NLS-1$
			return new Image(device, new ImageData(new ByteArrayInputStream(sized)));
		} catch (SWTException e) {
			DiagramUiLog.warn(path, e);
			return null;
		}
	}

	private byte[] scaled(byte[] svg, int width, int height) {
		String text = paper.picture(new String(svg, StandardCharsets.UTF_8));
		return new SvgSize(text).resized(width, height).getBytes(StandardCharsets.UTF_8);
	}

	void dispose() {
		forgetOutlines();
		fonts.values().forEach(Font::dispose);
		images.values().stream().filter(i -> i != null).forEach(Image::dispose);
		fonts.clear();
		images.clear();
		widths.clear();
	}

	private record FontKey(double pixels, int style) {
	}

	private record TextKey(String text, Font font) {
	}

	private record ImageKey(String path, int width, int height, Sheet sheet) {
	}
}
