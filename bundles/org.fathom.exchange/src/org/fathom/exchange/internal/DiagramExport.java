package org.fathom.exchange.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.notation.Diagram;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.ExportReport;
import org.fathom.exchange.ExportRequest;
import org.fathom.exchange.Messages;

/** What all exporters do alike: one file a diagram, named after the diagram's own file, replaced only when complete. */
public final class DiagramExport {

	/** Writes one diagram. */
	@FunctionalInterface
	public interface DiagramWriter {
		/**
		 * Writes the diagram.
		 *
		 * @param diagram the diagram
		 * @param out     left open
		 * @throws IOException if the stream fails
		 */
		void write(Diagram diagram, OutputStream out) throws IOException;
	}

	private final String extension;
	private final DiagramWriter writer;

	/**
	 * Creates the export.
	 *
	 * @param extension of the files, without a dot
	 * @param writer    writes each of them
	 */
	public DiagramExport(String extension, DiagramWriter writer) {
		this.extension = extension;
		this.writer = writer;
	}

	/**
	 * Writes all diagrams of the request.
	 *
	 * @param request what and where to
	 * @param monitor one unit of work a diagram
	 * @return the files written
	 * @throws ExchangeException if one cannot be written
	 */
	public ExportReport run(ExportRequest request, IProgressMonitor monitor) throws ExchangeException {
		SubMonitor progress = SubMonitor.convert(monitor, request.diagrams().size());
		List<Path> files = new ArrayList<>();
		Map<String, Integer> used = new HashMap<>();
		for (Diagram diagram : request.diagrams()) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.subTask(diagram.getName());
			files.add(write(diagram, request.folder().resolve(fileName(diagram, used))));
			progress.worked(1);
		}
		return new ExportReport(files);
	}

	private Path write(Diagram diagram, Path file) throws ExchangeException {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Path temporary = file.resolveSibling(".fathom-" + file.getFileName()); //$NON-NLS-1$
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				writer.write(diagram, out);
			} catch (IOException | RuntimeException e) {
				Files.deleteIfExists(temporary);
				throw e;
			}
			return Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new ExchangeException(NLS.bind(Messages.DiagramExport_cannotWrite_error, file, e.getMessage()), e);
		}
	}

	private String fileName(Diagram diagram, Map<String, Integer> used) {
		String stem = stem(diagram);
		int times = used.merge(stem, 1, Integer::sum);
		return (times == 1 ? stem : stem + '-' + times) + '.' + extension;
	}

	private static String stem(Diagram diagram) {
		URI uri = diagram.getTarget().eResource().getURI();
		return uri.trimFileExtension().lastSegment();
	}
}
