package org.fathom.diagram.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.runtime.Tool;

/** Icons of 16 pixels, sharp at every resolution of the screen; the editor's own ones take the colour of the texts around them. */
final class ToolIcons {
	private static final int SIZE = 16;

	private final Device device;
	private final ImageSource source;
	private final Color ink;
	private final Map<String, Image> images = new HashMap<>();
	private Paper paper = new Paper();

	ToolIcons(Device device, ImageSource source, Color ink) {
		this.device = device;
		this.source = source;
		this.ink = ink;
	}

	/** Shows the icons of tools as what they make looks on a sheet, also when that changes. */
	void follow(Paper sheet) {
		paper = sheet;
	}

	/** The icon of a tool, or a plain one for its kind if it has none of its own. */
	Image of(Tool tool) {
		String path = tool.icon();
		byte[] bytes = path == null || path.isEmpty() ? null : source.find(path).orElse(null);
		if (bytes == null) {
			return own(tool.kind() == ToolKind.EDGE_CREATION ? "edge" //$NON-NLS-1$
					: tool.kind() == ToolKind.CONTAINER_CREATION ? "container" : "node"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		boolean svg = path.endsWith(".svg"); //$NON-NLS-1$
		return images.computeIfAbsent(path + ' ' + paper.kind(), p -> image(svg ? onPaper(bytes) : bytes, svg));
	}

	private byte[] onPaper(byte[] svg) {
		return paper.picture(new String(svg, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
	}

	/** One of the editor's own icons. */
	Image own(String name) {
		return images.computeIfAbsent(name, n -> image(read(n), true));
	}

	private byte[] read(String name) {
		try (InputStream in = ToolIcons.class.getResourceAsStream("/icons/" + name + ".svg")) { //$NON-NLS-1$ //$NON-NLS-2$
			String hex = String.format("#%02x%02x%02x", ink.getRed(), ink.getGreen(), ink.getBlue()); //$NON-NLS-1$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("currentColor", hex) //$NON-NLS-1$
					.getBytes(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}

	private Image image(byte[] bytes, boolean svg) {
		return new Image(device, (org.eclipse.swt.graphics.ImageDataProvider) zoom -> {
			int size = SIZE * zoom / 100;
			try {
				byte[] sized = !svg ? bytes : new SvgSize(new String(bytes, StandardCharsets.UTF_8)).resized(size, size)
						.getBytes(StandardCharsets.UTF_8);
				ImageData data = new ImageData(new ByteArrayInputStream(sized));
				return data.width == size && data.height == size ? data : data.scaledTo(size, size);
			} catch (SWTException e) {
				DiagramUiLog.warn(e.getMessage(), e);
				return new ImageData(size, size, 1, new org.eclipse.swt.graphics.PaletteData(ink.getRGB()));
			}
		});
	}

	void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
