package org.fathom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.fathom.core.store.StudySession;
import org.fathom.core.walk.FlowWalk;
import org.fathom.core.walk.WalkEntry;
import org.fathom.model.process.Process;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells a flow in words, in the order in which it is walked. */
@Command(name = "walk")
final class WalkCommand implements Callable<Integer> {
	private static final String INDENT = "  "; //$NON-NLS-1$

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--process", paramLabel = "ID", descriptionKey = "process")
	private List<String> processes = List.of();

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			PrintWriter out = spec.commandLine().getOut();
			FlowWalk walk = new FlowWalk(session.index());
			JsonArray all = new JsonArray();
			for (Process process : new ProcessLookup(session.index()).of(processes)) {
				List<WalkEntry> entries = walk.walk(process);
				if (json) {
					all.add(json(process, entries));
				} else {
					out.println(String.join(" ", String.valueOf(process.getCode()), process.getName())); //$NON-NLS-1$
					entries.forEach(entry -> out.println(INDENT.repeat(entry.indent() + 1) + entry.text()));
				}
			}
			if (json) {
				out.println(Json.text(all));
			}
			return 0;
		}
	}

	private static JsonObject json(Process process, List<WalkEntry> entries) {
		JsonArray lines = new JsonArray();
		for (WalkEntry entry : entries) {
			JsonObject line = new JsonObject();
			line.addProperty("indent", entry.indent()); //$NON-NLS-1$
			line.addProperty("element", ElementPath.id(entry.element())); //$NON-NLS-1$
			line.addProperty("text", entry.text()); //$NON-NLS-1$
			lines.add(line);
		}
		JsonObject result = new JsonObject();
		result.addProperty("id", process.getId()); //$NON-NLS-1$
		result.addProperty("code", process.getCode()); //$NON-NLS-1$
		result.add("lines", lines); //$NON-NLS-1$
		return result;
	}
}
