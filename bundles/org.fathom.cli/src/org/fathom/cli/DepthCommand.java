package org.fathom.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.fathom.core.depth.DepthQuery;
import org.fathom.core.depth.DepthRollUpQuery;
import org.fathom.core.depth.ProcessDepth;
import org.fathom.core.depth.StepDepth;
import org.fathom.core.history.DepthHistoryQuery;
import org.fathom.core.store.StudySession;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how deep every step of a study has been sounded. */
@Command(name = "depth")
final class DepthCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@ArgGroup
	private View view = new View();

	@Option(names = "--moments", paramLabel = "N", defaultValue = "100", descriptionKey = "moments")
	private int moments;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	/** What is shown instead of every step: one of these. */
	private static final class View {
		@Option(names = "--by", paramLabel = "process|area|party|study", descriptionKey = "depthBy")
		private DepthScope by;

		@Option(names = "--history", descriptionKey = "depthHistory")
		private boolean history;
	}

	@Override
	public Integer call() throws Exception {
		if (view.history) {
			new DepthTrend(new DepthHistoryQuery().history(study.folder(), Math.max(1, moments), null)).print(spec.commandLine().getOut(), json);
			return 0;
		}
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			DepthQuery query = new DepthQuery(session.index());
			List<Process> processes = new ArrayList<>(session.index().all(Process.class));
			processes.sort(Comparator.comparing(process -> String.valueOf(process.getCode())));
			PrintWriter out = spec.commandLine().getOut();
			if (view.by != null) {
				new DepthSums(view.by.of(new DepthRollUpQuery(session.index()))).print(out, json);
			} else if (json) {
				JsonArray array = new JsonArray();
				processes.forEach(process -> array.add(json(process, query)));
				out.println(Json.text(array));
			} else {
				processes.forEach(process -> print(process, query, out));
			}
			return 0;
		}
	}

	private static void print(Process process, DepthQuery query, PrintWriter out) {
		ProcessDepth depth = query.depth(process);
		out.printf("%-6s %.2f  %s%n", process.getCode(), depth.mean(), process.getName()); //$NON-NLS-1$
		for (Step step : steps(process)) {
			StepDepth stepDepth = query.depth(step);
			out.printf("  %4s  %d %-10s %s%n", step.getNumber() == null ? "" : step.getNumber(), stepDepth.level(), //$NON-NLS-1$ //$NON-NLS-2$
					levelName(stepDepth), step.getName());
		}
	}

	private static JsonObject json(Process process, DepthQuery query) {
		ProcessDepth depth = query.depth(process);
		JsonArray counts = new JsonArray();
		for (int count : depth.counts()) {
			counts.add(count);
		}
		JsonArray steps = new JsonArray();
		for (Step step : steps(process)) {
			StepDepth stepDepth = query.depth(step);
			JsonObject object = new JsonObject();
			object.addProperty("id", step.getId()); //$NON-NLS-1$
			object.addProperty("number", step.getNumber()); //$NON-NLS-1$
			object.addProperty("name", step.getName()); //$NON-NLS-1$
			object.addProperty("importance", step.getImportance()); //$NON-NLS-1$
			object.addProperty("level", stepDepth.level()); //$NON-NLS-1$
			object.addProperty("sound", stepDepth.sound()); //$NON-NLS-1$
			steps.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("id", process.getId()); //$NON-NLS-1$
		result.addProperty("code", process.getCode()); //$NON-NLS-1$
		result.addProperty("name", process.getName()); //$NON-NLS-1$
		result.addProperty("mean", depth.mean()); //$NON-NLS-1$
		result.add("counts", counts); //$NON-NLS-1$
		result.addProperty("sound", depth.sound()); //$NON-NLS-1$
		result.add("steps", steps); //$NON-NLS-1$
		return result;
	}

	private static List<Step> steps(Process process) {
		List<Step> steps = new ArrayList<>();
		for (FlowNode node : process.getNodes()) {
			if (node instanceof Step step) {
				steps.add(step);
			}
		}
		return steps;
	}

	private static String levelName(StepDepth depth) {
		if (depth.sound()) {
			return Messages.DepthCommand_sound_label;
		}
		return switch (depth.level()) {
		case 1 -> Messages.DepthCommand_asked_label;
		case 2 -> Messages.DepthCommand_observed_label;
		case 3 -> Messages.DepthCommand_explained_label;
		case 4 -> Messages.DepthCommand_answered_label;
		case 5 -> Messages.DepthCommand_proven_label;
		default -> Messages.DepthCommand_unopened_label;
		};
	}
}
