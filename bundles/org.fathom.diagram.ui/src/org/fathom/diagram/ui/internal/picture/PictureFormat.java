package org.fathom.diagram.ui.internal.picture;

import java.io.IOException;
import java.io.OutputStream;

import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.render.PaperLayout;
import org.fathom.diagram.render.PdfWriter;
import org.fathom.diagram.render.PngWriter;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.Scene;

/** The formats of the dialog, in its order. */
enum PictureFormat {
	SVG("svg", Messages.PictureFormat_svg_label, (s, i, out) -> new SvgWriter(i).write(s, out)), //$NON-NLS-1$
	PNG_1("png", Messages.PictureFormat_png1_label, (s, i, out) -> new PngWriter(i).write(s, 1, out)), //$NON-NLS-1$
	PNG_2("png", Messages.PictureFormat_png2_label, (s, i, out) -> new PngWriter(i).write(s, 2, out)), //$NON-NLS-1$
	PNG_4("png", Messages.PictureFormat_png4_label, (s, i, out) -> new PngWriter(i).write(s, 4, out)), //$NON-NLS-1$
	PDF("pdf", Messages.PictureFormat_pdf_label, (s, i, out) -> new PdfWriter(i).write(s, out)), //$NON-NLS-1$
	PDF_A4("pdf", Messages.PictureFormat_pdfA4_label, (s, i, out) -> new PdfWriter(i).writeTiled(s, PaperLayout.A4, out)), //$NON-NLS-1$
	PDF_A3_FIT("pdf", Messages.PictureFormat_pdfA3_label, (s, i, out) -> new PdfWriter(i).writeFitted(s, PaperLayout.A3, out)); //$NON-NLS-1$

	/** Writes a scene. */
	interface Writing {
		void write(Scene scene, ImageSource images, OutputStream out) throws IOException;
	}

	private final String extension;
	private final String label;
	private final Writing writing;

	PictureFormat(String extension, String label, Writing writing) {
		this.extension = extension;
		this.label = label;
		this.writing = writing;
	}

	String extension() {
		return extension;
	}

	String label() {
		return label;
	}

	void write(Scene scene, ImageSource images, OutputStream out) throws IOException {
		writing.write(scene, images, out);
	}
}
