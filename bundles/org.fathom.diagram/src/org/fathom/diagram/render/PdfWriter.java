package org.fathom.diagram.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;

/**
 * Writes a scene as PDF: geometry and text, no pixels. The letters are embedded, and only those that are shown, so that the file looks the same
 * everywhere and its text can be searched and copied.
 */
public final class PdfWriter {
	private static final double POINTS_PER_PIXEL = 0.75;
	/** Longer sides are not shown by all readers. */
	private static final double MAX_SIDE = 14_400;

	private final ImageSource images;

	/**
	 * Prepares a writer.
	 *
	 * @param images gives the pictures that scenes name
	 */
	public PdfWriter(ImageSource images) {
		this.images = Objects.requireNonNull(images);
	}

	/**
	 * Writes a scene on one page of its size. The stream is not closed.
	 *
	 * @param scene what to draw
	 * @param out   takes the document
	 * @throws IOException if the stream fails
	 */
	public void write(Scene scene, OutputStream out) throws IOException {
		Bounds b = scene.bounds();
		double scale = Math.min(POINTS_PER_PIXEL, MAX_SIDE / Math.max(1, Math.max(b.width(), b.height())));
		PaperLayout page = new PaperLayout(Math.max(1, b.width() * scale), Math.max(1, b.height() * scale), 0, 0);
		write(scene, page, List.of(page.fit(b, scale)), out);
	}

	/**
	 * Writes a scene on one page of paper, not larger than it is. The stream is not closed.
	 *
	 * @param scene what to draw
	 * @param paper the page in points; turned if that gives a larger picture
	 * @param out   takes the document
	 * @throws IOException if the stream fails
	 */
	public void writeFitted(Scene scene, PaperLayout paper, OutputStream out) throws IOException {
		PaperLayout best = paper.bestToFit(scene.bounds());
		write(scene, best, List.of(best.fit(scene.bounds(), POINTS_PER_PIXEL)), out);
	}

	/**
	 * Writes a scene in its size over as many pages of paper as that needs. The stream is not closed.
	 *
	 * @param scene what to draw
	 * @param paper the pages in points; turned if that saves pages
	 * @param out   takes the document
	 * @throws IOException if the stream fails
	 */
	public void writeTiled(Scene scene, PaperLayout paper, OutputStream out) throws IOException {
		PaperLayout best = paper.bestToTile(scene.bounds(), POINTS_PER_PIXEL);
		write(scene, best, best.tiles(scene.bounds(), POINTS_PER_PIXEL), out);
	}

	private void write(Scene scene, PaperLayout paper, List<PaperLayout.Sheet> sheets, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			// the same picture gives the same bytes
			document.setDocumentId(1L);
			document.getDocumentInformation().setTitle(scene.name());
			PdfPages pages = new PdfPages(document, new PictureCache(images), paper);
			for (int i = 0; i < sheets.size(); i++) {
				pages.add(scene, sheets.get(i), scene.name(), (i + 1) + " / " + sheets.size()); //$NON-NLS-1$
			}
			document.save(out);
		}
	}
}
