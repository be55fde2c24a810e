package org.fathom.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.dump.DiagramDump;
import org.fathom.diagram.dump.TableDump;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what a diagram or table holds: its elements with their mappings, labels and styles. */
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
			Consumer<String> err = spec.commandLine().getErr()::println;
			StudySpecifications specifications = new StudySpecifications(session.folder());
			EObject element = new ElementLookup(session.index()).named(root);
			StudyTables tables = new StudyTables(specifications, err);
			String text = tables.has(description) ? new TableDump().toJson(tables.open(description, element))
					: new DiagramDump().toJson(new StudyDiagrams(session, specifications, err).open(description, element));
			spec.commandLine().getOut().println(text);
			return 0;
		}
	}
}
