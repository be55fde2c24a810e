package org.fathom.exchange.bpmn;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fathom.core.index.StudyIndex;
import org.fathom.diagram.notation.Diagram;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.ExportReport;
import org.fathom.exchange.ExportRequest;
import org.fathom.exchange.Exporter;
import org.fathom.exchange.internal.DiagramExport;
import org.fathom.model.process.Process;

/**
 * Writes process diagrams as BPMN 2.0 XML with diagram interchange: the process with its collaboration, and shapes and
 * edges where the diagram has them. What BPMN cannot say (pain points, solutions, facts of a step) goes into
 * {@code extensionElements} in Fathom's own namespace.
 *
 * @see <a href="https://www.omg.org/spec/BPMN/2.0.2">BPMN 2.0.2</a>
 */
public final class BpmnXmlExporter implements Exporter {

	@Override
	public String format() {
		return "bpmn"; //$NON-NLS-1$
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws IllegalArgumentException if a diagram is not about a process
	 */
	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExchangeException {
		return new DiagramExport(format(), this::write).run(request, monitor);
	}

	private void write(Diagram diagram, OutputStream out) throws IOException {
		if (!(diagram.getTarget() instanceof Process process)) {
			throw new IllegalArgumentException(diagram.getName());
		}
		try {
			write(diagram, process, new IndentedXmlWriter(out));
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private void write(Diagram diagram, Process process, IndentedXmlWriter xml) throws XMLStreamException {
		xml.start("bpmn:definitions", //$NON-NLS-1$
				"xmlns:bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL", //$NON-NLS-1$ //$NON-NLS-2$
				"xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI", //$NON-NLS-1$ //$NON-NLS-2$
				"xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC", //$NON-NLS-1$ //$NON-NLS-2$
				"xmlns:di", "http://www.omg.org/spec/DD/20100524/DI", //$NON-NLS-1$ //$NON-NLS-2$
				"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", //$NON-NLS-1$ //$NON-NLS-2$
				"xmlns:fathom", ExtensionWriter.NAMESPACE, //$NON-NLS-1$
				"id", "Definitions" + process.getId(), "targetNamespace", "https://fathom.org/study", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"exporter", "Fathom", "exporterVersion", "1.0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		new CollaborationWriter(xml).write(process);
		new ProcessWriter(xml, new ExtensionWriter(xml, StudyIndex.of(process))).write(process);
		new DiagramInterchangeWriter(xml, diagram).write(process);
		xml.end();
		xml.close();
	}
}
