package org.fathom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.how.Facts;
import org.fathom.core.how.HowVerdict;
import org.fathom.core.how.Truth;
import org.fathom.core.store.StudySession;
import org.fathom.core.tobe.ToBe;
import org.fathom.core.tobe.ToBeFlow;
import org.fathom.core.tobe.ToBeMark;
import org.fathom.core.tobe.ToBeNode;
import org.fathom.core.tobe.ToBeQuery;
import org.fathom.exchange.tobe.ToBeSvgExporter;
import org.fathom.model.process.Process;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the flow of a process with solutions in it, as differences. */
@Command(name = "tobe")
final class ToBeCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--process", required = true, paramLabel = "ID", descriptionKey = "toBeProcess")
	private String process;

	@Option(names = "--solution", required = true, paramLabel = "ID", descriptionKey = "toBeSolution")
	private List<String> solutions;

	@Option(names = "--fact", paramLabel = "KEY=VALUE", descriptionKey = "fact")
	private Map<String, String> facts = Map.of();

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Option(names = "--svg", paramLabel = "FILE", descriptionKey = "toBeSvg")
	private Path svg;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			ElementLookup lookup = new ElementLookup(session.index());
			if (!(lookup.named(process) instanceof Process found)) {
				throw new CommandFailedException(NLS.bind(Messages.ProcessLookup_noProcess_error, process));
			}
			List<Solution> chosen = new ArrayList<>();
			for (String solution : solutions) {
				chosen.add(lookup.solution(solution));
			}
			ToBe result = new ToBeQuery(Facts.of(session.study().getFacts(), facts)).toBe(found, chosen);
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				out.println(Json.text(json(result)));
			} else {
				print(result, out);
			}
			if (svg != null) {
				new ToBeSvgExporter().export(result, svg);
			}
			return 0;
		}
	}

	private static void print(ToBe toBe, PrintWriter out) {
		out.println(toBe.process().getName());
		for (ToBeNode node : toBe.nodes()) {
			String name = node.name() == null ? node.node().eClass().getName() : node.name();
			String why = node.mark() == ToBeMark.ADDED ? "" : why(node.reasons()); //$NON-NLS-1$
			out.println(String.valueOf(sign(node.mark())) + ' ' + name + why);
			node.preparations().forEach(how -> out.println("    " + NLS.bind(Messages.ToBeCommand_prepared_label, how.getName()))); //$NON-NLS-1$
		}
		for (HowVerdict verdict : toBe.left()) {
			String text = verdict.applies() == Truth.FALSE ? Messages.ToBeCommand_appliesNot_label : Messages.ToBeCommand_unknown_label;
			out.println(NLS.bind(text, verdict.step().getName()));
		}
		out.println(Messages.ToBeCommand_legend_message);
	}

	private static String why(List<HowStep> reasons) {
		return reasons.isEmpty() ? "" : "  (" + reasons.stream().map(HowStep::getName).collect(Collectors.joining("; ")) + ')'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static char sign(ToBeMark mark) {
		return switch (mark) {
		case SAME -> ' ';
		case CHANGED -> '~';
		case ADDED -> '+';
		case REMOVED -> '-';
		};
	}

	private static JsonObject json(ToBe toBe) {
		JsonArray nodes = new JsonArray();
		for (ToBeNode node : toBe.nodes()) {
			JsonObject object = new JsonObject();
			object.addProperty("id", node.id()); //$NON-NLS-1$
			object.addProperty("name", node.name()); //$NON-NLS-1$
			object.addProperty("mark", node.mark().name()); //$NON-NLS-1$
			object.add("reasons", ids(node.reasons())); //$NON-NLS-1$
			object.add("preparations", ids(node.preparations())); //$NON-NLS-1$
			nodes.add(object);
		}
		JsonArray flows = new JsonArray();
		for (ToBeFlow flow : toBe.flows()) {
			JsonObject object = new JsonObject();
			object.addProperty("source", flow.source().id()); //$NON-NLS-1$
			object.addProperty("target", flow.target().id()); //$NON-NLS-1$
			object.addProperty("mark", flow.mark().name()); //$NON-NLS-1$
			flows.add(object);
		}
		JsonArray left = new JsonArray();
		for (HowVerdict verdict : toBe.left()) {
			JsonObject object = new JsonObject();
			object.addProperty("id", verdict.step().getId()); //$NON-NLS-1$
			object.addProperty("name", verdict.step().getName()); //$NON-NLS-1$
			object.addProperty("applies", verdict.applies().name()); //$NON-NLS-1$
			left.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("process", toBe.process().getId()); //$NON-NLS-1$
		result.addProperty("name", toBe.process().getName()); //$NON-NLS-1$
		result.add("nodes", nodes); //$NON-NLS-1$
		result.add("flows", flows); //$NON-NLS-1$
		result.add("left", left); //$NON-NLS-1$
		return result;
	}

	private static JsonArray ids(List<HowStep> steps) {
		JsonArray array = new JsonArray();
		steps.forEach(step -> array.add(step.getId()));
		return array;
	}
}
