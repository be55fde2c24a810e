package org.fathom.exchange.picture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.ExportReport;
import org.fathom.exchange.ExportRequest;
import org.fathom.exchange.Exporter;
import org.fathom.exchange.internal.DiagramExport;

/** Writes diagrams as SVG pictures. */
public final class SvgExporter implements Exporter {
	private final SceneBuilder scenes;
	private final SvgWriter writer;

	/**
	 * Creates the exporter.
	 *
	 * @param scenes builds the scene of a diagram
	 * @param writer draws it
	 */
	public SvgExporter(SceneBuilder scenes, SvgWriter writer) {
		this.scenes = scenes;
		this.writer = writer;
	}

	@Override
	public String format() {
		return "svg"; //$NON-NLS-1$
	}

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExchangeException {
		return new DiagramExport(format(), (diagram, out) -> writer.write(scenes.build(diagram), out))
				.run(request, monitor);
	}
}
