package org.fathom.diagram.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.fathom.diagram.layout.FlowFixture;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class WritersTest {
	private static final ImageSource IMAGES = path -> Optional.of(("<svg xmlns='http://www.w3.org/2000/svg' viewBox=\"0 0 10 10\">"
			+ "<rect width='10' height='10' fill='#ff0000'/></svg>").getBytes(StandardCharsets.UTF_8));

	private static Scene scene(FlowFixture flow) {
		new LayoutEngine().layout(flow.diagram, LayoutScope.ALL);
		return new SceneBuilder().build(flow.diagram);
	}

	private static byte[] svg(Scene scene) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new SvgWriter(IMAGES).write(scene, out);
		return out.toByteArray();
	}

	@Test
	void svgIsWellFormedAndNamesItsElements() throws Exception {
		FlowFixture flow = FlowFixture.order();
		flow.step(null, "a < b & \"c\" \u0001");

		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg(scene(flow))));

		assertEquals("svg", document.getDocumentElement().getTagName());
		long groups = document.getElementsByTagName("g").getLength();
		assertEquals(scene(flow).elements().size(), groups);
		assertTrue(document.getElementsByTagName("title").getLength() > 20);
	}

	@Test
	void svgHasTheSameBytesEveryTime() throws Exception {
		assertArrayEquals(svg(scene(FlowFixture.order())), svg(scene(FlowFixture.order())));
	}

	@Test
	void svgDefinesEachPictureOnce() throws Exception {
		String text = new String(svg(scene(FlowFixture.order())), StandardCharsets.UTF_8);

		long symbols = text.lines().filter(l -> l.startsWith("<symbol")).count();
		long uses = text.lines().filter(l -> l.startsWith("<use")).count();
		assertEquals(7, symbols);
		assertTrue(uses > symbols, uses + " uses");
	}

	@Test
	void pngHasTheSizeOfTheSceneTimesTheScale() throws Exception {
		Scene scene = scene(FlowFixture.order());
		ByteArrayOutputStream out = new ByteArrayOutputStream();

		new PngWriter(IMAGES).write(scene, 0.5, out);

		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		assertEquals(Math.ceil(scene.bounds().width() / 2), picture.getWidth());
		assertEquals(Math.ceil(scene.bounds().height() / 2), picture.getHeight());
	}

	@Test
	void pngShowsPictures() throws Exception {
		Scene scene = scene(FlowFixture.order());
		ByteArrayOutputStream out = new ByteArrayOutputStream();

		new PngWriter(IMAGES).write(scene, 1, out);

		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		int red = 0;
		for (int x = 0; x < picture.getWidth(); x += 2) {
			for (int y = 0; y < picture.getHeight(); y += 2) {
				red += picture.getRGB(x, y) == 0xFFFF0000 ? 1 : 0;
			}
		}
		assertTrue(red > 1000, red + " red pixels");
	}

	/** A large picture is painted in strips; taking the drawing lower lays their borders elsewhere. */
	@Test
	void pngShowsNoBordersBetweenItsStrips() throws Exception {
		Scene scene = scene(FlowFixture.order());
		Bounds all = scene.bounds();
		BufferedImage whole = png(scene, 2);
		BufferedImage lower = png(new Scene("", new Bounds(all.x(), all.y() + 50, all.width(), all.height() - 50), scene.elements()), 2);

		assertTrue(whole.getHeight() > 2 * 256, whole.getHeight() + " rows");
		for (int y = 0; y < lower.getHeight(); y++) {
			for (int x = 0; x < lower.getWidth(); x += 3) {
				assertEquals(whole.getRGB(x, y + 100), lower.getRGB(x, y), x + "," + y);
			}
		}
	}

	private static BufferedImage png(Scene scene, double scale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PngWriter(IMAGES).write(scene, scale, out);
		return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
	}

	@Test
	void pngThatWouldBeTooLargeIsRefused() {
		Scene scene = scene(FlowFixture.order());
		ByteArrayOutputStream out = new ByteArrayOutputStream();

		assertThrows(PictureTooLargeException.class, () -> new PngWriter(IMAGES).write(scene, 1000, out));
		assertEquals(0, out.size());
	}
}
