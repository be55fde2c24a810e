package org.fathom.exchange.picture;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fathom.diagram.render.PdfWriter;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.ExportReport;
import org.fathom.exchange.ExportRequest;
import org.fathom.exchange.Exporter;
import org.fathom.exchange.internal.DiagramExport;

/** Writes diagrams as PDF documents, one each. */
public final class PdfExporter implements Exporter {

	/** Shares a scene between the pages of a document. */
	@FunctionalInterface
	public interface Pages {
		/**
		 * Writes the document.
		 *
		 * @param writer writes it
		 * @param scene  what to draw
		 * @param out    left open
		 * @throws IOException if the stream fails
		 */
		void write(PdfWriter writer, Scene scene, OutputStream out) throws IOException;
	}

	private final SceneBuilder scenes;
	private final PdfWriter writer;
	private final Pages pages;

	/**
	 * Creates the exporter.
	 *
	 * @param scenes builds the scene of a diagram
	 * @param writer draws it
	 * @param pages  says onto which pages, for example {@code PdfWriter::write}
	 */
	public PdfExporter(SceneBuilder scenes, PdfWriter writer, Pages pages) {
		this.scenes = scenes;
		this.writer = writer;
		this.pages = pages;
	}

	@Override
	public String format() {
		return "pdf"; //$NON-NLS-1$
	}

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExchangeException {
		return new DiagramExport(format(), (diagram, out) -> pages.write(writer, scenes.build(diagram), out)).run(request, monitor);
	}
}
