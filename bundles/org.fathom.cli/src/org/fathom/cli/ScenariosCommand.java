package org.fathom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.how.ConditionWords;
import org.fathom.core.how.Facts;
import org.fathom.core.how.HowScore;
import org.fathom.core.how.ScenarioQuery;
import org.fathom.core.how.ScenarioVerdict;
import org.fathom.core.how.ScenarioVerdict.Test;
import org.fathom.core.store.StudySession;
import org.fathom.model.solution.Solution;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the scenarios of a study, by segment, and tells which are the customer's. */
@Command(name = "scenarios")
final class ScenariosCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--segment", paramLabel = "NAME", descriptionKey = "segment")
	private String segment;

	@Option(names = "--fact", paramLabel = "KEY=VALUE", descriptionKey = "fact")
	private Map<String, String> facts = Map.of();

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			List<ScenarioVerdict> all = new ScenarioQuery(session.index(), Facts.of(session.study().getFacts(), facts)).scenarios(segment);
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				JsonArray array = new JsonArray();
				all.forEach(verdict -> array.add(json(verdict)));
				out.println(Json.text(array));
			} else {
				print(all, out);
			}
			return 0;
		}
	}

	private static void print(List<ScenarioVerdict> all, PrintWriter out) {
		String last = null;
		for (ScenarioVerdict verdict : all) {
			String next = String.valueOf(verdict.scenario().getSegment());
			if (!next.equals(last)) {
				out.println(next);
				last = next;
			}
			String name = ElementPath.name(verdict.scenario());
			out.println("  " + NLS.bind(switch (verdict.applies()) { //$NON-NLS-1$
			case TRUE -> Messages.ScenariosCommand_applies_label;
			case FALSE -> Messages.ScenariosCommand_appliesNot_label;
			case UNKNOWN -> Messages.ScenariosCommand_unknown_label;
			}, name));
			verdict.tests().forEach(test -> out.println("    " + text(test))); //$NON-NLS-1$
			for (Solution solution : verdict.scenario().getSolutions()) {
				out.println("    -> " + NLS.bind(Messages.ScenariosCommand_solution_label, ElementPath.name(solution), HowScore.of(solution))); //$NON-NLS-1$
			}
		}
	}

	private static String text(Test test) {
		String known = test.value() == null ? Messages.HowCommand_notKnown_label : test.value();
		return ConditionWords.of(test.condition()) + " (" + known + ')'; //$NON-NLS-1$
	}

	private static JsonObject json(ScenarioVerdict verdict) {
		JsonArray tests = new JsonArray();
		for (Test test : verdict.tests()) {
			JsonObject object = new JsonObject();
			object.addProperty("fact", test.condition().getFact()); //$NON-NLS-1$
			object.addProperty("operator", test.condition().getOperator().getName()); //$NON-NLS-1$
			object.addProperty("expected", test.condition().getValue()); //$NON-NLS-1$
			object.addProperty("value", test.value()); //$NON-NLS-1$
			object.addProperty("truth", test.truth().name()); //$NON-NLS-1$
			tests.add(object);
		}
		JsonArray solutions = new JsonArray();
		for (Solution solution : verdict.scenario().getSolutions()) {
			JsonObject object = new JsonObject();
			object.addProperty("id", solution.getId()); //$NON-NLS-1$
			object.addProperty("name", ElementPath.name(solution)); //$NON-NLS-1$
			object.addProperty("completeness", HowScore.of(solution)); //$NON-NLS-1$
			solutions.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("id", verdict.scenario().getId()); //$NON-NLS-1$
		result.addProperty("name", ElementPath.name(verdict.scenario())); //$NON-NLS-1$
		result.addProperty("segment", verdict.scenario().getSegment()); //$NON-NLS-1$
		result.addProperty("applies", verdict.applies().name()); //$NON-NLS-1$
		result.add("conditions", tests); //$NON-NLS-1$
		result.add("solutions", solutions); //$NON-NLS-1$
		return result;
	}
}
