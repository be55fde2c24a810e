package org.fathom.diagram.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF document; only the letters that are shown are embedded. The same fonts on every machine. */
final class PdfFonts {
	/** Comes with PDFBox. */
	private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"; //$NON-NLS-1$
	private static final String UNKNOWN = "?"; //$NON-NLS-1$

	/** A piece of text with the font that has its letters. */
	record Run(PDFont font, String text) {
		double width(double fontSize) throws IOException {
			return font.getStringWidth(text) * fontSize / 1000;
		}
	}

	private final PDDocument document;
	private PDFont latin;
	private PDFont chinese;

	PdfFonts(PDDocument document) {
		this.document = document;
	}

	List<Run> runs(String text) throws IOException {
		List<Run> runs = new ArrayList<>();
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			add(runs, run(Character.toString(c)));
			i += Character.charCount(c);
		}
		return runs;
	}

	private static void add(List<Run> runs, Run next) {
		int last = runs.size() - 1;
		if (last >= 0 && runs.get(last).font() == next.font()) {
			runs.set(last, new Run(next.font(), runs.get(last).text() + next.text()));
		} else {
			runs.add(next);
		}
	}

	private Run run(String letter) throws IOException {
		if (has(latin(), letter)) {
			return new Run(latin(), letter);
		}
		return has(chinese(), letter) ? new Run(chinese(), letter) : new Run(latin(), UNKNOWN);
	}

	/** PDFBox has no other question for it. */
	private static boolean has(PDFont font, String letter) throws IOException {
		try {
			font.encode(letter);
			return true;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private PDFont latin() throws IOException {
		if (latin == null) {
			try (InputStream in = PDDocument.class.getResourceAsStream(LATIN)) {
				latin = PDType0Font.load(document, in, true);
			}
		}
		return latin;
	}

	private PDFont chinese() throws IOException {
		if (chinese == null) {
			try (InputStream in = ChineseFont.open()) {
				chinese = PDType0Font.load(document, in, true);
			}
		}
		return chinese;
	}
}
