package org.fathom.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.store.StudySession;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.exchange.report.HtmlReportExporter;
import org.fathom.model.process.Process;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a study as one page of HTML. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = { "-o", "--out" }, required = true, paramLabel = "FILE", descriptionKey = "html")
	private Path file;

	@Option(names = "--process", paramLabel = "ID", descriptionKey = "process")
	private List<String> processes = List.of();

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			StudyDiagrams diagrams = new StudyDiagrams(session, new StudySpecifications(session.folder()), spec.commandLine().getErr()::println);
			List<Diagram> flows = new ArrayList<>();
			for (Process process : new ProcessLookup(session.index()).of(processes)) {
				if (!process.getNodes().isEmpty()) {
					flows.add(diagrams.open(StudyDiagrams.PROCESS_FLOW, process));
				}
			}
			new HtmlReportExporter(new SceneBuilder(), new SvgWriter(ImageSource.of(FathomViewpoint.classLoader()))).export(session.study(), flows,
					TickListSettings.read(session.folder()), LocalDate.now(), file, new NullProgressMonitor());
			spec.commandLine().getOut().println(file);
			return 0;
		}
	}
}
