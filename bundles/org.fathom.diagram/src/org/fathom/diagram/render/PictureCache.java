package org.fathom.diagram.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** The pictures of one drawing, each read once. */
final class PictureCache {

	/** A picture that can be drawn at any size. */
	private interface Picture {
		void paint(Graphics2D g, Bounds bounds);

		/** What it paints, as geometry; empty if that is not all of it. */
		default Optional<ShapeRecorder> shapes(Rectangle2D area) {
			return Optional.empty();
		}
	}

	/** A drawing. */
	private record Drawing(SVGDocument document) implements Picture {
		@Override
		public void paint(Graphics2D g, Bounds b) {
			document.render(null, g, new ViewBox((float) b.x(), (float) b.y(), (float) b.width(), (float) b.height()));
		}

		@Override
		public Optional<ShapeRecorder> shapes(Rectangle2D area) {
			ShapeRecorder recorder = new ShapeRecorder(area);
			document.renderWithPlatform(NullPlatformSupport.INSTANCE, recorder,
					new ViewBox(0, 0, (float) area.getWidth(), (float) area.getHeight()));
			return Optional.of(recorder).filter(ShapeRecorder::isComplete);
		}
	}

	private final ImageSource images;
	private final Map<String, Optional<Picture>> pictures = new HashMap<>();

	PictureCache(ImageSource images) {
		this.images = images;
	}

	void paint(Graphics2D g, String path, Bounds bounds) {
		find(path).ifPresent(picture -> picture.paint(g, bounds));
	}

	Optional<ShapeRecorder> shapes(String path, Rectangle2D area) {
		return find(path).flatMap(picture -> picture.shapes(area));
	}

	private Optional<Picture> find(String path) {
		return pictures.computeIfAbsent(path, p -> images.find(p).map(bytes -> read(p, bytes)));
	}

	private static Picture read(String path, byte[] bytes) {
		if (path.endsWith(".svg")) { //$NON-NLS-1$
			SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null,
					LoaderContext.createDefault());
			return document == null ? (g, b) -> { } : new Drawing(document);
		}
		try {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
			return (g, b) -> g.drawImage(image, (int) b.x(), (int) b.y(), (int) b.width(), (int) b.height(), null);
		} catch (IOException e) {
			throw new UncheckedIOException(path, e);
		}
	}
}
