package org.fathom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.store.StudySession;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.render.PaperLayout;
import org.fathom.diagram.render.PdfWriter;
import org.fathom.diagram.render.PngWriter;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.exchange.ExportReport;
import org.fathom.exchange.ExportRequest;
import org.fathom.exchange.Exporter;
import org.fathom.exchange.bpmn.BpmnXmlExporter;
import org.fathom.exchange.picture.PdfExporter;
import org.fathom.exchange.picture.PngExporter;
import org.fathom.exchange.picture.SvgExporter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the process diagrams of a study in a format that other tools read. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
	/** The formats that can be written. */
	enum Format {
		SVG, PNG, PDF, BPMN
	}

	/** The paper of a PDF document. */
	enum Paper {
		A4(PaperLayout.A4), A3(PaperLayout.A3);

		private final PaperLayout layout;

		Paper(PaperLayout layout) {
			this.layout = layout;
		}
	}

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--format", required = true, paramLabel = "svg|png|pdf|bpmn", descriptionKey = "format")
	private Format format;

	@Option(names = { "-o", "--out" }, required = true, paramLabel = "DIR", descriptionKey = "out")
	private Path folder;

	@Option(names = "--process", paramLabel = "ID", descriptionKey = "process")
	private List<String> processes = List.of();

	@Option(names = "--description", paramLabel = "NAME", defaultValue = StudyDiagrams.PROCESS_FLOW, descriptionKey = "description")
	private String description;

	@Option(names = "--layer", paramLabel = "NAME", descriptionKey = "layer")
	private List<String> layers = List.of();

	@Option(names = "--scale", paramLabel = "N", defaultValue = "2", descriptionKey = "scale")
	private double scale;

	@Option(names = "--paper", paramLabel = "a4|a3", descriptionKey = "paper")
	private Paper paper;

	@Option(names = "--fit", descriptionKey = "fit")
	private boolean fit;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		if (!(scale > 0)) {
			throw new CommandFailedException(NLS.bind(Messages.ExportCommand_badScale_error, scale));
		}
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			StudyDiagrams diagrams = new StudyDiagrams(session, new StudySpecifications(session.folder()),
					spec.commandLine().getErr()::println);
			List<Diagram> chosen = new ArrayList<>();
			for (EObject root : roots(session, diagrams)) {
				chosen.add(diagrams.open(description, root, layers));
			}
			ExportReport report = exporter().export(new ExportRequest(chosen, folder), new NullProgressMonitor());
			report.files().forEach(spec.commandLine().getOut()::println);
			spec.commandLine().getErr().println(NLS.bind(Messages.ExportCommand_written_message, report.files().size()));
			return 0;
		}
	}

	private List<? extends EObject> roots(StudySession session, StudyDiagrams diagrams) throws CommandFailedException {
		boolean flows = StudyDiagrams.PROCESS_FLOW.equals(description);
		if (!flows && (format == Format.BPMN || !processes.isEmpty())) {
			throw new CommandFailedException(NLS.bind(Messages.ExportCommand_onlyFlows_error, StudyDiagrams.PROCESS_FLOW));
		}
		if (processes.isEmpty()) {
			return diagrams.roots(description);
		}
		return new ProcessLookup(session.index()).of(processes);
	}

	private Exporter exporter() {
		SceneBuilder scenes = new SceneBuilder();
		ImageSource images = ImageSource.of(FathomViewpoint.classLoader());
		return switch (format) {
		case SVG -> new SvgExporter(scenes, new SvgWriter(images));
		case PNG -> new PngExporter(scenes, new PngWriter(images), scale);
		case PDF -> new PdfExporter(scenes, new PdfWriter(images), pages());
		case BPMN -> new BpmnXmlExporter();
		};
	}

	private PdfExporter.Pages pages() {
		if (paper == null) {
			return PdfWriter::write;
		}
		return fit ? (writer, scene, out) -> writer.writeFitted(scene, paper.layout, out)
				: (writer, scene, out) -> writer.writeTiled(scene, paper.layout, out);
	}
}
