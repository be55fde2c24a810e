package org.fathom.diagram.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.fathom.diagram.scene.Bounds;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** The pictures of one drawing, each read once. */
final class PictureCache {

	/** A picture that can be drawn at any size. */
	private interface Picture {
		void paint(Graphics2D g, Bounds bounds);
	}

	private final ImageSource images;
	private final Map<String, Optional<Picture>> pictures = new HashMap<>();

	PictureCache(ImageSource images) {
		this.images = images;
	}

	void paint(Graphics2D g, String path, Bounds bounds) {
		pictures.computeIfAbsent(path, p -> images.find(p).map(bytes -> read(p, bytes)))
				.ifPresent(picture -> picture.paint(g, bounds));
	}

	private static Picture read(String path, byte[] bytes) {
		if (path.endsWith(".svg")) { //$NON-NLS-1$
			SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null,
					LoaderContext.createDefault());
			return document == null ? (g, b) -> { } : (g, b) -> document.render(null, g,
					new ViewBox((float) b.x(), (float) b.y(), (float) b.width(), (float) b.height()));
		}
		try {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
			return (g, b) -> g.drawImage(image, (int) b.x(), (int) b.y(), (int) b.width(), (int) b.height(), null);
		} catch (IOException e) {
			throw new UncheckedIOException(path, e);
		}
	}
}
