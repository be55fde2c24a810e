package org.fathom.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.fathom.core.evidence.VisitPlan;
import org.fathom.core.evidence.VisitPlanHtmlWriter;
import org.fathom.core.evidence.VisitPlanMarkdownWriter;
import org.fathom.core.evidence.VisitPlanQuery;
import org.fathom.core.store.StudySession;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which steps are still to be seen first-hand, where, and with which questions. */
@Command(name = "visit-plan")
final class VisitPlanCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--process", paramLabel = "ID", descriptionKey = "process")
	private List<String> processes = List.of();

	@Option(names = "--html", paramLabel = "FILE", descriptionKey = "visitHtml")
	private Path html;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			VisitPlan plan = new VisitPlanQuery(session.index()).of(new ProcessLookup(session.index()).of(processes));
			String name = session.study().getName();
			if (html != null) {
				Files.createDirectories(html.toAbsolutePath().getParent());
				Files.writeString(html, new VisitPlanHtmlWriter().write(plan, name), StandardCharsets.UTF_8);
			}
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				out.println(Json.text(json(plan)));
			} else {
				out.print(new VisitPlanMarkdownWriter().write(plan, name));
				out.flush();
			}
			return 0;
		}
	}

	private static JsonObject json(VisitPlan plan) {
		JsonArray stops = new JsonArray();
		for (VisitPlan.Stop stop : plan.stops()) {
			JsonObject object = new JsonObject();
			object.addProperty("channel", stop.channel().name()); //$NON-NLS-1$
			object.addProperty("process", stop.process()); //$NON-NLS-1$
			object.addProperty("lane", stop.lane()); //$NON-NLS-1$
			JsonArray tasks = new JsonArray();
			stop.tasks().forEach(task -> tasks.add(json(task)));
			object.add("steps", tasks); //$NON-NLS-1$
			stops.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("seen", plan.seen()); //$NON-NLS-1$
		result.addProperty("steps", plan.steps()); //$NON-NLS-1$
		result.add("stops", stops); //$NON-NLS-1$
		return result;
	}

	private static JsonObject json(VisitPlan.Task task) {
		JsonArray questions = new JsonArray();
		task.questions().forEach(questions::add);
		JsonObject result = new JsonObject();
		result.addProperty("id", task.step().getId()); //$NON-NLS-1$
		result.addProperty("number", task.step().getNumber()); //$NON-NLS-1$
		result.addProperty("name", task.step().getName()); //$NON-NLS-1$
		result.add("questions", questions); //$NON-NLS-1$
		return result;
	}
}
