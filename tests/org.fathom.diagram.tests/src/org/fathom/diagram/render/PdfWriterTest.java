package org.fathom.diagram.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fathom.diagram.layout.FlowFixture;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.SceneText;
import org.fathom.diagram.scene.TextLine;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
	private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox=\"0 0 10 10\">"
			+ "<rect width='10' height='10' fill='#ff0000' opacity='.5'/><path d='M1 1L9 9' stroke='#00ff00'/></svg>";
	private static final String GRADIENT = "<svg xmlns='http://www.w3.org/2000/svg' viewBox=\"0 0 10 10\"><defs><linearGradient id='g'>"
			+ "<stop stop-color='#fff'/><stop offset='1' stop-color='#000'/></linearGradient></defs>"
			+ "<rect width='10' height='10' fill='url(#g)'/></svg>";

	private static ImageSource images(String svg) {
		return path -> Optional.of(svg.getBytes(StandardCharsets.UTF_8));
	}

	private static Scene scene(String... names) {
		FlowFixture flow = FlowFixture.order();
		for (String name : names) {
			flow.step(null, name);
		}
		new LayoutEngine().layout(flow.diagram, LayoutScope.ALL);
		return new SceneBuilder().build(flow.diagram);
	}

	private interface Writing {
		void to(ByteArrayOutputStream out) throws IOException;
	}

	private static PDDocument read(Writing writing) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writing.to(out);
		return Loader.loadPDF(out.toByteArray());
	}

	private static PDDocument read(Scene scene) throws IOException {
		return read(out -> new PdfWriter(images(DRAWING)).write(scene, out));
	}

	private static List<String> lines(Scene scene, boolean upwards) {
		List<String> lines = new ArrayList<>();
		for (ScenePart part : scene.elements().stream().flatMap(e -> e.parts().stream()).toList()) {
			if (part instanceof SceneText text && text.upwards() == upwards) {
				text.lines().stream().map(TextLine::text).map(String::strip).forEach(lines::add);
			}
		}
		return lines;
	}

	@Test
	void thePageHasTheSizeOfTheDiagram() throws Exception {
		Scene scene = scene();
		try (PDDocument pdf = read(scene)) {
			PDRectangle page = pdf.getPage(0).getMediaBox();
			assertEquals(1, pdf.getNumberOfPages());
			assertEquals(scene.bounds().width() * 0.75, page.getWidth(), 0.01);
			assertEquals(scene.bounds().height() * 0.75, page.getHeight(), 0.01);
		}
	}

	@Test
	void itsTextIsThatOfTheDiagramInBothScripts() throws Exception {
		Scene scene = scene("\u4f18\u5316 5G \u5957\u9910\uff08\u8bd5\u70b9\uff09", "\u201cQuoted\u201d \u2013 caf\u00e9");
		try (PDDocument pdf = read(scene)) {
			String text = new PDFTextStripper().getText(pdf);
			assertEquals(List.of(), lines(scene, false).stream().filter(l -> !text.contains(l)).toList(), text);
			// the reader of PDFBox breaks lines that go upwards
			String compact = text.replaceAll("\\s", "");
			assertEquals(List.of(), lines(scene, true).stream().filter(l -> !compact.contains(l.replace(" ", ""))).toList(), text);
		}
	}

	@Test
	void onlyTheLettersShownAreEmbedded() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfWriter(images(DRAWING)).write(scene("\u5957\u9910"), out);
		assertTrue(out.size() < 100_000, out.size() + " bytes");
		try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
			PDResources resources = pdf.getPage(0).getResources();
			List<String> names = new ArrayList<>();
			for (COSName name : resources.getFontNames()) {
				PDFont font = resources.getFont(name);
				assertTrue(font.isEmbedded(), font.getName());
				names.add(font.getName());
			}
			assertEquals(2, names.size(), names.toString());
			assertTrue(names.stream().allMatch(n -> n.matches("[A-Z]{6}\\+.*")), names.toString());
		}
	}

	@Test
	void aLetterThatNoFontHasDoesNotStopIt() throws Exception {
		try (PDDocument pdf = read(scene("A\u13a0B"))) {
			assertTrue(new PDFTextStripper().getText(pdf).contains("A?B"));
		}
	}

	@Test
	void theSameDiagramHasTheSameBytesEveryTime() throws Exception {
		ByteArrayOutputStream first = new ByteArrayOutputStream();
		ByteArrayOutputStream second = new ByteArrayOutputStream();
		new PdfWriter(images(DRAWING)).write(scene("\u5957\u9910"), first);
		Thread.sleep(1100);
		new PdfWriter(images(DRAWING)).write(scene("\u5957\u9910"), second);
		assertArrayEquals(first.toByteArray(), second.toByteArray());
	}

	@Test
	void picturesAreGeometryWhereTheyCanBe() throws Exception {
		try (PDDocument pdf = read(scene())) {
			assertEquals(0, pixels(pdf));
		}
		try (PDDocument pdf = read(out -> new PdfWriter(images(GRADIENT)).write(scene(), out))) {
			assertTrue(pixels(pdf) > 0);
		}
	}

	private static int pixels(PDDocument pdf) throws IOException {
		PDResources resources = pdf.getPage(0).getResources();
		int count = 0;
		for (COSName name : resources.getXObjectNames()) {
			count += resources.getXObject(name) instanceof PDImageXObject ? 1 : 0;
		}
		return count;
	}

	@Test
	void pagesOfPaperHaveAHeaderWithNameAndNumber() throws Exception {
		Scene small = scene();
		Scene wide = new Scene("\u6d41\u7a0b P05", new Bounds(small.bounds().x(), small.bounds().y(), 3000, 500), small.elements());
		try (PDDocument pdf = read(out -> new PdfWriter(images(DRAWING)).writeTiled(wide, PaperLayout.A4, out))) {
			assertEquals(3, pdf.getNumberOfPages());
			assertEquals(842, pdf.getPage(0).getMediaBox().getWidth());
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(3);
			String last = stripper.getText(pdf);
			assertTrue(last.contains("\u6d41\u7a0b P05") && last.contains("3 / 3"), last);
		}
		try (PDDocument pdf = read(out -> new PdfWriter(images(DRAWING)).writeFitted(wide, PaperLayout.A3, out))) {
			assertEquals(1, pdf.getNumberOfPages());
			assertEquals(1191, pdf.getPage(0).getMediaBox().getWidth());
		}
	}
}
