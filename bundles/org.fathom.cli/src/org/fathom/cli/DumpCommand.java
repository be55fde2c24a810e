package org.fathom.cli;

import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.dump.DiagramDump;
import org.fathom.diagram.notation.Diagram;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what a diagram holds: its elements with their mappings, labels and styles. */
@Command(name = "dump")
final class DumpCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--description", required = true, paramLabel = "NAME", descriptionKey = "description")
	private String description;

	@Option(names = "--root", required = true, paramLabel = "ID", descriptionKey = "root")
	private String root;

	@Option(names = "--json", required = true, descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			StudyDiagrams diagrams = new StudyDiagrams(session, spec.commandLine().getErr());
			Diagram diagram = diagrams.open(description, root(session, diagrams));
			spec.commandLine().getOut().println(new DiagramDump().toJson(diagram));
			return 0;
		}
	}

	private EObject root(StudySession session, StudyDiagrams diagrams) throws CommandFailedException {
		EObject byId = session.index().find(root).orElse(null);
		if (byId != null) {
			return byId;
		}
		if (diagrams.processes().stream().noneMatch(process -> root.equalsIgnoreCase(process.getCode()))) {
			throw new CommandFailedException(NLS.bind(Messages.DumpCommand_noElement_error, root));
		}
		return diagrams.process(root);
	}
}
