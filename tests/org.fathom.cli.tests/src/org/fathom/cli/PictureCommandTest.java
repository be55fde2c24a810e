package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCommandTest {
	private static final Pattern LETTERS = Pattern.compile("<tspan[^>]*>([^<]*)</tspan>");

	@TempDir
	Path folder;

	private Fathom export(String sample, String format, Object... more) {
		List<Object> arguments = new ArrayList<>(List.of("export", Fathom.sample(sample), "--format", format, "-o", folder));
		arguments.addAll(List.of(more));
		return Fathom.run(arguments.toArray());
	}

	private Path only(String extension) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> found = files.filter(f -> f.toString().endsWith(extension)).toList();
			assertEquals(1, found.size(), found.toString());
			return found.get(0);
		}
	}

	private static String compact(String text) {
		return text.replaceAll("\\s", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "harbour-telecom", "harbour-telecom-zh" })
	void theTextOfAPdfIsThatOfTheDrawing(String sample) throws Exception {
		assertEquals(0, export(sample, "svg", "--process", "P05").exitCode());
		assertEquals(0, export(sample, "pdf", "--process", "P05").exitCode());

		List<String> expected = new ArrayList<>();
		Matcher line = LETTERS.matcher(Files.readString(only(".svg")));
		while (line.find()) {
			expected.add(compact(line.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
		}
		assertTrue(expected.size() > 40, expected.toString());
		try (PDDocument pdf = Loader.loadPDF(only(".pdf").toFile())) {
			assertEquals(1, pdf.getNumberOfPages());
			String text = compact(new PDFTextStripper().getText(pdf));
			assertEquals(List.of(), expected.stream().filter(l -> !text.contains(l)).toList());
		}
	}

	@Test
	void aPdfOnPaperHasSeveralPagesOrOne() throws Exception {
		assertEquals(0, export("harbour-telecom", "pdf", "--process", "P05", "--paper", "a4").exitCode());
		try (PDDocument pdf = Loader.loadPDF(only(".pdf").toFile())) {
			assertTrue(pdf.getNumberOfPages() > 4, pdf.getNumberOfPages() + " pages");
		}
		assertEquals(0, export("harbour-telecom", "pdf", "--process", "P05", "--paper", "a3", "--fit").exitCode());
		try (PDDocument pdf = Loader.loadPDF(only(".pdf").toFile())) {
			assertEquals(1, pdf.getNumberOfPages());
		}
	}

	@Test
	void theScaleOfAPngMultipliesItsSize() throws Exception {
		assertEquals(0, export("harbour-telecom", "png", "--process", "P05", "--scale", "1").exitCode());
		BufferedImage one = ImageIO.read(only(".png").toFile());
		assertEquals(0, export("harbour-telecom", "png", "--process", "P05", "--scale", "4").exitCode());
		BufferedImage four = ImageIO.read(only(".png").toFile());
		assertEquals(4 * one.getWidth(), four.getWidth());
		assertEquals(4 * one.getHeight(), four.getHeight());
	}

	@Test
	void aPictureThatWouldBeTooLargeIsRefusedAndNothingIsLeft() throws Exception {
		Fathom run = export("harbour-telecom", "png", "--process", "P05", "--scale", "40");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("Choose a smaller scale"), run.err());
		try (Stream<Path> files = Files.list(folder)) {
			assertFalse(files.findAny().isPresent());
		}
	}

	@Test
	void aScaleOfNothingIsRefused() {
		Fathom run = export("harbour-telecom", "png", "--process", "P05", "--scale", "0");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("no scale"), run.err());
	}

	@Test
	void layersAreDrawnOnRequest() throws Exception {
		assertEquals(0, export("harbour-telecom", "svg", "--process", "P05").exitCode());
		String plain = Files.readString(folder.resolve("order-to-activate.svg"));
		assertEquals(0, export("harbour-telecom", "svg", "--process", "P05", "--layer", "Data objects").exitCode());
		String layered = Files.readString(folder.resolve("order-to-activate.svg"));
		assertFalse(plain.contains(">Copper line<"));
		assertTrue(layered.contains(">Copper line<"));
	}

	@Test
	void anUnknownLayerIsNamedWithThoseThereAre() {
		Fathom run = export("harbour-telecom", "svg", "--process", "P05", "--layer", "Heat");
		assertEquals(1, run.exitCode());
		assertEquals("\"Process Flow\" has no layer \"Heat\"; it has: Pain points, Solutions, Topics, KPIs, Data, Data objects,"
				+ " Systems, Depth", run.err().strip());
	}
}
