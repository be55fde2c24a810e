package org.fathom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.notation.NotationPackage;
import org.fathom.diagram.runtime.ToolException;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a tool of a diagram or table and saves what it did. */
@Command(name = "tool")
final class ToolCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--description", required = true, paramLabel = "NAME", descriptionKey = "description")
	private String description;

	@Option(names = "--root", paramLabel = "ID", descriptionKey = "toolRoot")
	private String root;

	@Option(names = "--tool", required = true, paramLabel = "NAME", descriptionKey = "tool")
	private String tool;

	@Option(names = "--on", required = true, paramLabel = "ID", descriptionKey = "on")
	private List<String> on = List.of();

	@Option(names = "--arg", paramLabel = "NAME=VALUE", descriptionKey = "arg")
	private Map<String, String> arguments = Map.of();

	@Option(names = "--dry-run", descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		PrintWriter err = spec.commandLine().getErr();
		try (StudySession session = study.open(err)) {
			ElementLookup lookup = new ElementLookup(session.index());
			List<EObject> elements = new ArrayList<>();
			for (String id : on) {
				elements.add(lookup.named(id));
			}
			EObject about = root == null ? null : lookup.named(root);
			StudySpecifications specifications = new StudySpecifications(session.folder());
			List<String> complaints = new ArrayList<>();
			StudyTables tables = new StudyTables(specifications, complaints::add);
			ToolUse use = tables.has(description) ? new TableToolUse(tables, description, about, elements, arguments)
					: new DiagramToolUse(new StudyDiagrams(session, specifications, complaints::add), description, about, elements, arguments);
			List<EObject> created = run(session, use);
			if (!complaints.isEmpty()) {
				throw new CommandFailedException(complaints.get(0));
			}
			List<Path> written = dryRun ? List.of() : session.save(new NullProgressMonitor()).written();
			print(session, created, written);
			return 0;
		}
	}

	/** Runs the tool as one change of the study. */
	private List<EObject> run(StudySession session, ToolUse use) throws CommandFailedException {
		List<EObject> created = new ArrayList<>();
		List<Exception> failures = new ArrayList<>();
		session.execute(tool, () -> {
			try {
				created.addAll(use.run(tool));
			} catch (ToolException | CommandFailedException e) {
				failures.add(e);
			}
		});
		if (!failures.isEmpty()) {
			throw new CommandFailedException(failures.get(0).getMessage());
		}
		created.removeIf(element -> element.eResource() == null || element.eClass().getEPackage() == NotationPackage.eINSTANCE);
		return created;
	}

	private void print(StudySession session, List<EObject> created, List<Path> written) {
		PrintWriter out = spec.commandLine().getOut();
		if (!json) {
			created.forEach(element -> out.println(String.join("  ", element.eClass().getName(), ElementPath.id(element), //$NON-NLS-1$
					ElementPath.name(element), ElementPath.file(session, element))));
			written.forEach(out::println);
			return;
		}
		JsonArray elements = new JsonArray();
		for (EObject element : created) {
			JsonObject object = new JsonObject();
			object.addProperty("type", element.eClass().getName()); //$NON-NLS-1$
			object.addProperty("id", ElementPath.id(element)); //$NON-NLS-1$
			object.addProperty("name", ElementPath.name(element)); //$NON-NLS-1$
			object.addProperty("file", ElementPath.file(session, element)); //$NON-NLS-1$
			elements.add(object);
		}
		JsonArray files = new JsonArray();
		written.forEach(file -> files.add(file.toString()));
		JsonObject result = new JsonObject();
		result.add("created", elements); //$NON-NLS-1$
		result.add("written", files); //$NON-NLS-1$
		out.println(Json.text(result));
	}
}
