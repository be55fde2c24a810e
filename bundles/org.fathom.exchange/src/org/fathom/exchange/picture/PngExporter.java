package org.fathom.exchange.picture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fathom.diagram.render.PngWriter;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.ExportReport;
import org.fathom.exchange.ExportRequest;
import org.fathom.exchange.Exporter;
import org.fathom.exchange.internal.DiagramExport;

/** Writes diagrams as PNG pictures. */
public final class PngExporter implements Exporter {
	private final SceneBuilder scenes;
	private final PngWriter writer;
	private final double scale;

	/**
	 * Creates the exporter.
	 *
	 * @param scenes builds the scene of a diagram
	 * @param writer draws it
	 * @param scale  picture pixels for a diagram pixel, above 0
	 */
	public PngExporter(SceneBuilder scenes, PngWriter writer, double scale) {
		this.scenes = scenes;
		this.writer = writer;
		this.scale = scale;
	}

	@Override
	public String format() {
		return "png"; //$NON-NLS-1$
	}

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExchangeException {
		return new DiagramExport(format(), (diagram, out) -> writer.write(scenes.build(diagram), scale, out))
				.run(request, monitor);
	}
}
